import { sourcesOf } from './helpers/sources-of.ts'
import type { Rule } from './rule.ts'

export const reportedRule = {
  name: 'reported',
  severity: 'error',
  remedy: 'Name with `reportedBy` the page that was opened, where that of the source was not.',
  content({ handbook }, tell) {
    const sources = new Map(handbook.sources.map((source) => [source.id, source]))
    handbook.claims.forEach((claim, index) => {
      for (const { source: id, reportedBy, path } of sourcesOf(claim)) {
        const source = sources.get(id)
        const at = (key: string, message: string): void => tell('content/claims.yaml', [index, ...path, key], message)
        if (source && !source.seen && !reportedBy)
          at(
            'source',
            `The page of \`${id}\` was not opened: name with \`reportedBy\` (publisher, title, address) the page that says what stands in it, or take this away.`,
          )
        if (source?.seen && reportedBy)
          at('reportedBy', `The page of \`${id}\` was opened: say what it says itself, and take the report away.`)
      }
    })
  },
} satisfies Rule
