import type { Claim, Source } from './schema.ts'

/** A claim with its source, where it has one. */
export type Origin = { claim: Claim; source?: Source }

/** What stands beside a figure: `O'Reilly, 2021 · survey`, or `illustrative · no source known`. */
export function describeOrigin({ claim, source }: Origin): string {
  return source ? `${source.publisher}, ${claim.asOf?.slice(0, 4)} · ${claim.scope ?? claim.kind}` : `${claim.kind} · ${claim.verdict}`
}
