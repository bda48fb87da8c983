import type { ReactNode } from 'react'
import { describeOrigin, type Origin } from '../lib/content/model/origin.ts'
import { Link } from './link.tsx'

type ClaimedWordsProps = {
  origin?: Origin
  children?: ReactNode
}

/** Words with a claim: a quiet mark leads to it, and screen readers and print say where they come from. */
export function ClaimedWords({ origin, children }: ClaimedWordsProps) {
  if (!origin) return children
  return (
    <Link href={`/sources/#${origin.claim.id}`} className="claim">
      {children}
      <span className="sr-only" data-search-skip="">
        {' '}
        ({describeOrigin(origin)})
      </span>
    </Link>
  )
}
