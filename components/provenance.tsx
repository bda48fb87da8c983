import type { Claim, Source } from '../lib/content/schema.ts'
import { Link } from './link.tsx'

/** What stands under a figure, and where it leads. */
export type Origin = { claim: Claim; source?: Source }

/** `O'Reilly, 2021 · survey`, or `illustrative · no source known`. */
export function describeOrigin({ claim, source }: Origin): string {
  return source ? `${source.publisher}, ${claim.asOf?.slice(0, 4)} · ${claim.scope ?? claim.kind}` : `${claim.kind} · ${claim.verdict}`
}

/** One quiet line under a figure: who says so and when, or that nobody is known to. It leads to the claim. */
export function Provenance({ origin }: { origin: Origin }) {
  const { claim, source } = origin
  return (
    <Link
      href={`/sources/#${claim.id}`}
      className="origin mt-1.5 font-mono text-[.6875rem] leading-normal text-soft"
      data-verdict={source && claim.verdict}
    >
      {describeOrigin(origin)}
    </Link>
  )
}
