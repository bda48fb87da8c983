import { sourcesOf } from './helpers/sources-of.ts'
import type { Rule } from './rule.ts'

export const reportedRule = {
  name: 'reported',
  severity: 'error',
  remedy: "If the source's page was not opened, name the page that was under `reportedBy`.",
  content({ handbook }, tell) {
    const sources = new Map(handbook.sources.map((source) => [source.id, source]))
    handbook.claims.forEach((claim, index) => {
      for (const { source: id, reportedBy, path } of sourcesOf(claim)) {
        const source = sources.get(id)
        const at = (key: string, message: string): void => tell('content/claims.yaml', [index, ...path, key], message)
        if (source && !source.seen && !reportedBy)
          at(
            'source',
            `The page of \`${id}\` was not opened: name the page that reports it under \`reportedBy\` (publisher, title, address), or remove this source.`,
          )
        if (source?.seen && reportedBy)
          at('reportedBy', `The page of \`${id}\` was opened: say what it says itself, and remove \`reportedBy\`.`)
      }
    })
  },
} satisfies Rule
