import type { Claim, Source } from './schema.ts'

/** A claim with its source and that of its current figure, if it has them. */
export type Origin = { claim: Claim; source?: Source; currentSource?: Source }

/** Whether a claim says how much or how many there is of something, in numbers or in words; a property or a goal does not. */
export function isStatistic({ kind }: Pick<Claim, 'kind'>): boolean {
  return kind !== 'property' && kind !== 'target'
}

/** What the mark beside a figure says about it: one of the verdicts, or that it is not a statistic. */
export type Standing = NonNullable<Claim['verdict']> | 'property' | 'target'

export function standingOf({ kind, verdict }: Claim): Standing {
  return kind === 'property' || kind === 'target' ? kind : (verdict ?? 'no source known')
}

/** In words, as shown beside a figure. */
const standings = {
  supported: 'supported',
  roughly: 'roughly right',
  outdated: 'outdated',
  distorted: 'distorted',
  'no source known': 'often quoted, no source found',
  property: 'by definition',
  target: 'a goal',
} as const satisfies Record<Standing, string>

/** The words beside a figure: `distorted · O'Reilly, 2021 · its readers`, `often quoted, no source found`, or what a property depends on. */
export function describeOrigin({ claim, source }: Origin): string {
  const standing = standings[standingOf(claim)]
  if (!source) return (isStatistic(claim) ? undefined : claim.scope) ?? standing
  return `${standing} · ${describeSource(source, claim)} · ${claim.scope ?? claim.kind}`
}

/** Who published a figure, and when: `O'Reilly, 2021`; second-hand figures say so. */
export function describeSource({ publisher, year }: Source, { asOf, reportedBy }: Pick<Claim, 'asOf' | 'reportedBy'>): string {
  return `${publisher}, ${asOf?.slice(0, 4) ?? year}${reportedBy ? ', as reported' : ''}`
}

/** What a claim's source says and how well it supports the claim; what others say, if it has none. */
export function describeFinding({ claim, source }: Origin): string {
  const standing = standings[standingOf(claim)]
  return [source && `${standing.charAt(0).toUpperCase()}${standing.slice(1)}.`, claim.finding].filter(Boolean).join(' ')
}
