import type { Handbook } from './handbook.ts'
import type { Claim } from './schema.ts'

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
  return handbook.claims
    .flatMap((claim) =>
      (claim.history ?? []).map(({ on, figure, because }, index, history) => ({
        id: `${claim.id}-${on}`,
        claim,
        subject: subjectOf(handbook, claim),
        before: figure,
        after: history[index + 1]?.figure ?? claim.figure,
        on,
        because,
      })),
    )
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

function subjectOf({ stats, patterns }: Handbook, { id, says }: Claim): string {
  const stat = stats.find(({ claim }) => claim === id)
  if (stat) return stat.label
  const metrics = patterns.flatMap(({ title, metrics: all }) => all.map((metric) => ({ ...metric, title })))
  const metric = metrics.find(({ claim }) => claim === id)
  return metric ? `${metric.label} (${metric.title})` : says.replace(/\.$/, '')
}
