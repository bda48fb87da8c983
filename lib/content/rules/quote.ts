import { sourcesOf } from './helpers/sources-of.ts'
import type { Rule } from './rule.ts'

export const quoteRule = {
  name: 'quote',
  severity: 'error',
  remedy: 'Quote only from a page that was opened; say of others in your own words what they report (`reportedBy`).',
  content({ handbook }, tell) {
    const seen = new Map(handbook.sources.map((source) => [source.id, source.seen]))
    handbook.claims.forEach((claim, index) => {
      for (const { source, quote, path } of sourcesOf(claim))
        if (quote !== undefined && seen.get(source) === false)
          tell(
            'content/claims.yaml',
            [index, ...path, 'quote'],
            `These words stand as those of \`${source}\`, whose page was not opened: take them away, and name with \`reportedBy\` the page that reports it.`,
          )
    })
  },
} satisfies Rule
