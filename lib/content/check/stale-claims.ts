import type { Place } from '../model/problem.ts'
import type { Claim } from '../model/schema.ts'

/** A claim with the place of its review date in content/claims.yaml. */
export type DatedClaim = { claim: Claim; place: Place }

/**
 * Which claims are past their review date, and who looks at them: what the command prints.
 * @param on the day to look from (ISO date); a claim is past its date on the day after it.
 */
export function staleClaims(claims: readonly DatedClaim[], on: string): { stale: boolean; report: string } {
  const past = claims.filter(({ claim }) => claim.reviewBy < on)
  if (past.length === 0) {
    const next = claims.map(({ claim }) => claim.reviewBy).toSorted()[0]
    return { stale: false, report: `On ${on} no claim is past its review date${next ? `; the next one is due on ${next}` : ''}.` }
  }
  const groups = [...Map.groupBy(past, ({ claim }) => claim.owner)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([owner, theirs]) => [`${owner}:`, ...theirs.toSorted(byDate).map(describe)].join('\n'))
  const count = past.length === 1 ? '1 claim is past its' : `${past.length} claims are past their`
  return { stale: true, report: `On ${on} ${count} review date.\n\n${groups.join('\n\n')}` }
}

function byDate(a: DatedClaim, b: DatedClaim): number {
  return a.claim.reviewBy < b.claim.reviewBy ? -1 : a.claim.reviewBy > b.claim.reviewBy ? 1 : a.place.line - b.place.line
}

function describe({ claim: { says, asOf, reviewBy }, place }: DatedClaim): string {
  return `  content/claims.yaml:${place.line}:${place.column} ${says} ${asOf ? `As of ${asOf}, due` : 'Due'} on ${reviewBy}.`
}
