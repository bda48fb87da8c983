import { sourcesOf } from './helpers/sources-of.ts'
import type { Rule } from './rule.ts'

export const quoteRule = {
  name: 'quote',
  severity: 'error',
  remedy: 'Quote only pages that were opened; report the others in your own words (`reportedBy`).',
  content({ handbook }, tell) {
    const seen = new Map(handbook.sources.map((source) => [source.id, source.seen]))
    handbook.claims.forEach((claim, index) => {
      for (const { source, quote, path } of sourcesOf(claim))
        if (quote !== undefined && seen.get(source) === false)
          tell(
            'content/claims.yaml',
            [index, ...path, 'quote'],
            `This quotes \`${source}\`, whose page was not opened: remove the quotation, and name the page that reports it under \`reportedBy\`.`,
          )
    })
  },
} satisfies Rule
