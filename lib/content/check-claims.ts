import { didYouMean } from './did-you-mean.ts'
import type { Handbook } from './handbook.ts'

type Report = (file: string, path: PropertyKey[], rule: string, message: string) => void

/** No figure without its claim, no claim without its source or the word that none is known, no source that nobody needs. */
export function checkClaims({ stats, patterns, claims, sources }: Handbook, unread: ReadonlySet<string>, report: Report): void {
  const shown = [
    ...stats.map((stat, index) => ({ ...stat, file: 'content/stats.yaml', path: [index] as PropertyKey[] })),
    ...patterns.flatMap(({ file, metrics }) =>
      metrics.map((metric, index) => ({ ...metric, file, path: ['metrics', index] as PropertyKey[] })),
    ),
  ]
  const claimIds = claims.map(({ id }) => id)
  if (!unread.has('content/claims.yaml')) {
    for (const { value, claim: id, file, path } of shown) {
      const claim = claims.find((each) => each.id === id)
      if (!claim)
        report(file, [...path, 'claim'], 'reference', `There is no claim \`${id}\` in content/claims.yaml${didYouMean(id, claimIds)}`)
      else if (claim.figure !== value)
        report(file, [...path, 'value'], 'figure', `The figure here is "${value}", but its claim \`${id}\` is about "${claim.figure}".`)
    }
  }
  const sourceIds = sources.map(({ id }) => id)
  const used = new Set<string>()
  claims.forEach((claim, index) => {
    const at = (path: PropertyKey[], rule: string, message: string) => report('content/claims.yaml', [index, ...path], rule, message)
    if (claimIds.indexOf(claim.id) !== index)
      at(['id'], 'duplicate', `The id \`${claim.id}\` is taken by item ${claimIds.indexOf(claim.id) + 1}.`)
    const none = claim.verdict === 'no source known'
    if (none && claim.source)
      at(
        ['source'],
        'claim',
        'This claim names a source, and its verdict is that none is known: choose another verdict, or put the source under `compare`.',
      )
    if (!none && !(claim.source && claim.finding && claim.asOf))
      at(
        ['verdict'],
        'claim',
        `A claim that is ${claim.verdict} names its \`source\`, its \`finding\` and since when it holds (\`asOf\`). Where no source is known, the verdict is \`no source known\`.`,
      )
    if (none !== (claim.kind === 'illustrative'))
      at(['kind'], 'claim', 'A claim without a known source is `illustrative`, and no other is.')
    const references = [
      { id: claim.source, path: ['source'] as PropertyKey[] },
      ...(claim.compare ?? []).map(({ source }, each) => ({ id: source, path: ['compare', each, 'source'] as PropertyKey[] })),
    ]
    for (const { id, path } of references) {
      if (id === undefined || unread.has('content/sources.yaml')) continue
      used.add(id)
      if (!sourceIds.includes(id)) at(path, 'reference', `There is no source \`${id}\` in content/sources.yaml${didYouMean(id, sourceIds)}`)
    }
  })
  sources.forEach(({ id }, index) => {
    const at = (message: string) => report('content/sources.yaml', [index, 'id'], 'duplicate', message)
    if (sourceIds.indexOf(id) !== index) at(`The id \`${id}\` is taken by item ${sourceIds.indexOf(id) + 1}.`)
    if (!used.has(id) && !unread.has('content/claims.yaml'))
      report('content/sources.yaml', [index, 'id'], 'unused', `No claim refers to the source \`${id}\`: remove it, or name it in a claim.`)
  })
}
