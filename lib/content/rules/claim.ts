import type { Rule } from './rule.ts'

export const claimRule = {
  name: 'claim',
  severity: 'error',
  remedy: 'Make the claim whole: where a source is known it is named, with its finding and its date.',
  content({ handbook }, tell) {
    handbook.claims.forEach(({ verdict, kind, source, finding, quote, asOf }, index) => {
      const at = (key: string, message: string): void => tell('content/claims.yaml', [index, key], message)
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
      if (none && quote) at('quote', 'These are the words of a source, and none is known: put them under `compare`, with their source.')
      if (none !== (kind === 'illustrative')) at('kind', 'A claim without a known source is `illustrative`, and no other is.')
    })
  },
} satisfies Rule
