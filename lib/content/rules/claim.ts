import { isStatistic } from '../model/origin.ts'
import { findFigures } from '../text/find-figures.ts'
import type { Rule } from './rule.ts'

export const claimRule = {
  name: 'claim',
  severity: 'error',
  remedy: 'Complete the claim: give its source, finding, date and verdict, or say that no source is known.',
  content({ handbook, unread }, tell) {
    const seen = new Map(handbook.sources.map((source) => [source.id, source.seen]))
    handbook.claims.forEach((claim, index) => {
      const { verdict, kind, source, finding, quote, asOf, figure, reportedBy } = claim
      const at = (key: string, message: string): void => tell('content/claims.yaml', [index, key], message)
      if (!isStatistic(claim)) {
        const what = kind === 'target' ? 'a goal' : 'true by definition'
        if (verdict) at('verdict', `A claim of kind \`${kind}\` is ${what} and needs no evidence: remove the verdict.`)
        if (kind === 'property' && findFigures(figure).length > 0)
          at('kind', `"${figure}" is a number, so it can't be true by definition: choose the kind that says where it comes from.`)
        return
      }
      if (!verdict) return at('kind', `A claim of kind \`${kind}\` is a statistic: add a \`verdict\` on how well its source supports it.`)
      const none = verdict === 'no source known'
      if (none && source)
        at(
          'source',
          'This claim names a source, but its verdict is `no source known`: change the verdict, or move the source to `compare`.',
        )
      if (!none && !(source && finding && asOf))
        at(
          'verdict',
          `The verdict \`${verdict}\` needs a \`source\`, a \`finding\` and a date (\`asOf\`). If no source is known, the verdict is \`no source known\`.`,
        )
      if (none && (quote || reportedBy))
        at(
          quote ? 'quote' : 'reportedBy',
          'This is what a source says, but the verdict is `no source known`: move it to `compare`, with its source.',
        )
      if (none !== (kind === 'illustrative'))
        at('kind', 'The kind `illustrative` and the verdict `no source known` go together: change one of them.')
      if (verdict === 'supported' && source !== undefined && seen.get(source) === false && !unread.has('content/sources.yaml'))
        at('verdict', `The page of \`${source}\` was not opened: the verdict can be \`roughly\` at most.`)
    })
  },
} satisfies Rule
