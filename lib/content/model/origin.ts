import type { Claim, Source } from './schema.ts'

/** A claim with its source, where it has one. */
export type Origin = { claim: Claim; source?: Source }

/** What stands beside a figure: `O'Reilly, 2021 · survey`, or `illustrative · no source known`. */
export function describeOrigin({ claim, source }: Origin): string {
  return source ? `${source.publisher}, ${claim.asOf?.slice(0, 4)} · ${claim.scope ?? claim.kind}` : `${claim.kind} · ${claim.verdict}`
}

const verdicts = {
  supported: 'Supported',
  roughly: 'Roughly supported',
  outdated: 'Outdated',
  distorted: 'Distorted',
  'no source known': 'No source known',
} as const satisfies Record<Claim['verdict'], string>

/** What the source of a claim says, and how far it bears the claim out; what others say where it has none. */
export function describeFinding({ claim, source }: Origin): string {
  return [source && `${verdicts[claim.verdict]}.`, claim.finding].filter(Boolean).join(' ')
}
