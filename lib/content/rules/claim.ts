import { isStatistic } from '../model/origin.ts'
import { findFigures } from '../text/find-figures.ts'
import type { Rule } from './rule.ts'

export const claimRule = {
  name: 'claim',
  severity: 'error',
  remedy: 'Make the claim whole: where a source is known it is named, with its finding, its date and its verdict.',
  content({ handbook, unread }, tell) {
    const seen = new Map(handbook.sources.map((source) => [source.id, source.seen]))
    handbook.claims.forEach((claim, index) => {
      const { verdict, kind, source, finding, quote, asOf, figure, reportedBy } = claim
      const at = (key: string, message: string): void => tell('content/claims.yaml', [index, key], message)
      if (!isStatistic(claim)) {
        const what = kind === 'target' ? 'a goal' : 'so by definition'
        if (verdict) at('verdict', `A claim of the kind \`${kind}\` is ${what}, and nothing bears it out: take the verdict away.`)
        if (kind === 'property' && findFigures(figure).length > 0)
          at('kind', `"${figure}" is a number, and no number is so by definition: say how it came about.`)
        return
      }
      if (!verdict)
        return at('kind', `A claim of the kind \`${kind}\` is a statistic: say with a \`verdict\` how far its source bears it out.`)
      const none = verdict === 'no source known'
      if (none && source)
        at(
          'source',
          'This claim names a source, and its verdict is that none is known: choose another verdict, or put the source under `compare`.',
        )
      if (!none && !(source && finding && asOf))
        at(
          'verdict',
          `A claim that is ${verdict} names its \`source\`, its \`finding\` and since when it holds (\`asOf\`). Where no source is known, the verdict is \`no source known\`.`,
        )
      if (none && (quote || reportedBy))
        at(quote ? 'quote' : 'reportedBy', 'This is what a source says, and none is known: put it under `compare`, with its source.')
      if (none !== (kind === 'illustrative')) at('kind', 'A claim without a known source is `illustrative`, and no other is.')
      if (verdict === 'supported' && source !== undefined && seen.get(source) === false && !unread.has('content/sources.yaml'))
        at('verdict', `The page of \`${source}\` was not opened, so nobody knows that it says this: the verdict is \`roughly\` at most.`)
    })
  },
} satisfies Rule
