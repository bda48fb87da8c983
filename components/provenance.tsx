import { describeOrigin, standingOf, type Origin } from '../lib/content/model/origin.ts'
import { Link } from './link.tsx'

/** One quiet line under a figure: how far it holds, who says so and when, or that nobody is known to. It leads to the claim. */
export function Provenance({ origin }: { origin: Origin }) {
  const { claim } = origin
  return (
    <Link
      href={`/sources/#${claim.id}`}
      className="origin"
      data-search-skip=""
      data-standing={standingOf(claim)}
      data-due={claim.reviewBy}
      data-as-of={claim.asOf}
    >
      {describeOrigin(origin)}
    </Link>
  )
}
