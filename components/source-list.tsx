import type { Claim, Source } from '../lib/content/schema.ts'
import { Link } from './link.tsx'

/** The publications, each with the claims that name it. */
export function SourceList({ sources }: { sources: readonly (Source & { claims: readonly Claim[] })[] }) {
  return (
    <ul role="list">
      {sources.map(({ id, publisher, title, year, address, seen, claims }) => (
        <li key={id} id={id} className="scroll-mt-16 border-t border-rule px-gutter py-4 text-sm target:bg-tint">
          <p>
            {publisher}: {address ? <Link href={address}>{title}</Link> : title}, {year}.
            {!seen && <span className="text-soft"> Known from others: the page itself was not seen.</span>}
          </p>
          <p className="mt-1 font-mono text-2xs text-soft">
            Named by:{' '}
            {claims.map((claim, index) => (
              <span key={claim.id}>
                {index > 0 && ', '}
                <a href={`#${claim.id}`}>{claim.says.replace(/\.$/, '')}</a>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
