import type { Handbook } from '../model/handbook.ts'
import type { Claim } from '../model/schema.ts'

/** One figure that was replaced by another. */
export type Change = {
  /** Stays whatever else is written in the handbook: the claim and the day. */
  id: string
  claim: Claim
  /** What the figure counts: the label beside it, or else the claim as a sentence. */
  subject: string
  before: string
  after: string
  /** ISO date. */
  on: string
  because: string
}

/** Every change of a figure, newest first; on the same day in the order of the claims. One edit is one change, on however many pages the figure stands. */
export function changesOf(handbook: Handbook): Change[] {
  const labels = labelsByClaim(handbook)
  return handbook.claims
    .flatMap((claim) =>
      (claim.history ?? []).map(({ on, figure, because }, index, history) => ({
        id: `${claim.id}-${on}`,
        claim,
        subject: labels.get(claim.id) ?? claim.says.replace(/\.$/, ''),
        before: figure,
        after: history[index + 1]?.figure ?? claim.figure,
        on,
        because,
      })),
    )
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

/** What stands beside each figure where it is first shown. */
function labelsByClaim({ stats, patterns }: Handbook): Map<string, string> {
  const shown = [
    ...stats.map(({ claim, label }) => [claim, label] as const),
    ...patterns.flatMap(({ title, metrics }) => metrics.map(({ claim, label }) => [claim, `${label} (${title})`] as const)),
  ]
  // Of two for one claim, the map keeps the last.
  return new Map(shown.toReversed())
}
