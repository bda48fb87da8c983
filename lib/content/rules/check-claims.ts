import { placeholder } from './check-placeholders.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { entriesOf, type Handbook } from '../model/handbook.ts'
import type { Place, Problem } from '../model/problem.ts'
import type { Rule } from './rules.ts'
import type { Claim } from '../model/schema.ts'

/** Tells a problem of a file: where a value stands by its path, or at a place in the file. */
export type Report = (file: string, at: PropertyKey[] | Place, rule: Rule, message: string, severity?: Problem['severity']) => void

/** No figure without its claim, no claim without its source or the word that none is known, no source that nobody needs. */
export function checkClaims(handbook: Handbook, unread: ReadonlySet<string>, report: Report): void {
  const { claims, sources } = handbook
  if (!unread.has('content/claims.yaml')) checkUses(handbook, unread, report)
  const firstClaims = placesById(claims)
  claims.forEach((claim, index) => {
    const at: ReportAt = (path, rule, message) => report('content/claims.yaml', [index, ...path], rule, message)
    const first = firstClaims.get(claim.id) ?? index
    if (first !== index) at(['id'], 'duplicate', `The id \`${claim.id}\` is taken by item ${first + 1}.`)
    checkVerdict(claim, at)
    checkHistory(claim, at)
  })
  const firstSources = placesById(sources)
  const used = new Set<string>()
  claims.forEach((claim, index) => {
    for (const { id, path } of sourcesOf(claim)) {
      if (unread.has('content/sources.yaml')) continue
      used.add(id)
      if (!firstSources.has(id))
        report(
          'content/claims.yaml',
          [index, ...path],
          'reference',
          `There is no source \`${id}\` in content/sources.yaml${didYouMean(id, [...firstSources.keys()])}`,
        )
    }
  })
  sources.forEach(({ id }, index) => {
    const at = (rule: Rule, message: string) => report('content/sources.yaml', [index, 'id'], rule, message)
    const first = firstSources.get(id) ?? index
    if (first !== index) at('duplicate', `The id \`${id}\` is taken by item ${first + 1}.`)
    if (!used.has(id) && !unread.has('content/claims.yaml'))
      at('unused', `No claim refers to the source \`${id}\`: remove it, or name it in a claim.`)
  })
}

/** Where each id stands first. */
function placesById(items: readonly { id: string }[]): Map<string, number> {
  const places = new Map<string, number>()
  items.forEach(({ id }, index) => void (places.has(id) || places.set(id, index)))
  return places
}

type ReportAt = (path: PropertyKey[], rule: Rule, message: string) => void

/** Whatever names a claim names one that is there, and shows its figure; no claim that nothing names. */
function checkUses(handbook: Handbook, unread: ReadonlySet<string>, report: Report): void {
  const claims = new Map(handbook.claims.map((claim) => [claim.id, claim]))
  const used = new Set<string>()
  const use = (id: string, file: string, at: PropertyKey[] | Place): void => {
    used.add(id)
    if (!claims.has(id))
      report(file, at, 'reference', `There is no claim \`${id}\` in content/claims.yaml${didYouMean(id, [...claims.keys()])}`)
  }
  const show = (shown: readonly { value: string; claim: string }[], file: string, path: PropertyKey[]): void => {
    shown.forEach(({ value, claim: id }, index) => {
      use(id, file, [...path, index, 'claim'])
      const figure = claims.get(id)?.figure
      if (figure !== undefined && figure !== value)
        report(file, [...path, index, 'value'], 'figure', `The figure here is "${value}", but its claim \`${id}\` is about "${figure}".`)
    })
  }
  show(handbook.stats, 'content/stats.yaml', [])
  for (const entry of entriesOf(handbook)) {
    if (entry.kind === 'patterns') show(entry.metrics, entry.file, ['metrics'])
    if (entry.kind === 'practices')
      entry.checklist.forEach(({ claim }, index) => claim !== undefined && use(claim, entry.file, ['checklist', index, 'claim']))
    for (const { claim, ...place } of entry.body.claims) use(claim, entry.file, place)
  }
  // What a file that can't be read would name is not known.
  if (unread.size > 0) return
  handbook.claims.forEach(({ id, figure }, index) => {
    // A claim that is still a template is told as one.
    if (!used.has(id) && !figure.startsWith(placeholder))
      report(
        'content/claims.yaml',
        [index, 'id'],
        'unused',
        `Nothing refers to the claim \`${id}\`: remove it, or name it where its figure stands.`,
      )
  })
}

function checkVerdict({ verdict, kind, source, finding, quote, asOf }: Claim, at: ReportAt): void {
  const none = verdict === 'no source known'
  if (none && source)
    at(
      ['source'],
      'claim',
      'This claim names a source, and its verdict is that none is known: choose another verdict, or put the source under `compare`.',
    )
  if (!none && !(source && finding && asOf))
    at(
      ['verdict'],
      'claim',
      `A claim that is ${verdict} names its \`source\`, its \`finding\` and since when it holds (\`asOf\`). Where no source is known, the verdict is \`no source known\`.`,
    )
  if (none && quote)
    at(['quote'], 'claim', 'These are the words of a source, and none is known: put them under `compare`, with their source.')
  if (none !== (kind === 'illustrative')) at(['kind'], 'claim', 'A claim without a known source is `illustrative`, and no other is.')
}

/** What a claim said before: each figure for a time of its own, in the order in which they were replaced. */
function checkHistory({ figure, history = [] }: Claim, at: ReportAt): void {
  history.forEach((past, index) => {
    const next = history[index + 1]
    if (next && next.on <= past.on)
      at(
        ['history', index + 1, 'on'],
        'history',
        `This figure was replaced on ${next.on}, and the one above it on ${past.on}: the newest stands last.`,
      )
    if ((next?.figure ?? figure) !== past.figure) return
    at(
      ['history', index, 'figure'],
      'history',
      `This figure was replaced by the same: "${past.figure}" is ${next ? 'in the item below it' : 'what the claim says now'} too. Name the figure before.`,
    )
  })
}

/** The sources that a claim names, each with its place in the claim. */
function sourcesOf({ source, compare = [] }: Claim): { id: string; path: PropertyKey[] }[] {
  return [
    ...(source === undefined ? [] : [{ id: source, path: ['source'] }]),
    ...compare.map((each, index) => ({ id: each.source, path: ['compare', index, 'source'] })),
  ]
}
