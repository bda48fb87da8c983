import { describeSource, type Origin } from '../lib/content/model/origin.ts'
import { Link } from './link.tsx'

/** The best figure that is known on the same question, beside one that is often quoted. */
export function CurrentFigure({ origin: { claim, currentSource } }: { origin: Origin }) {
  const { current } = claim
  if (!current || !currentSource) return null
  return (
    <Link
      href={`/sources/#${claim.id}`}
      className="current origin"
      data-search-skip=""
      data-standing={current.reportedBy ? 'roughly' : 'supported'}
    >
      <b className="figure font-sans">{current.value}</b>
      {current.label} · {describeSource(currentSource, current)}
    </Link>
  )
}
