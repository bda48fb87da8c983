import type { ReactNode } from 'react'
import { Link } from './link.tsx'
import { describeOrigin, type Origin } from './provenance.tsx'

type ClaimedWordsProps = {
  /** The claim in content/claims.yaml. */
  id: string
  origin?: Origin
  children?: ReactNode
}

/** Words in running text that a claim stands behind: a quiet mark leads to it, and who listens hears where they come from. */
export function ClaimedWords({ id, origin, children }: ClaimedWordsProps) {
  return (
    <Link href={`/sources/#${id}`} className="claim">
      {children}
      {origin && <span className="sr-only"> ({describeOrigin(origin)})</span>}
    </Link>
  )
}
