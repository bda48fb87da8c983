import type { Change } from '../lib/content/show/changes.ts'
import { Heading } from './heading.tsx'
import { Link } from './link.tsx'

/** What figures were before, what they are now, and why, newest first. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) {
    return (
      <p className="max-w-measure px-gutter py-8">
        No figure has changed yet. What we know about each is under <Link href="/sources/">sources</Link>.
      </p>
    )
  }
  return (
    <ol role="list">
      {changes.map(({ id, claim, subject, before, after, on, because }) => (
        <li
          key={id}
          id={id}
          className="grid scroll-mt-16 gap-x-12 gap-y-3 px-gutter not-first:rule-t py-8 target:bg-tint wide:grid-cols-[12rem_minmax(0,1fr)]"
        >
          <time dateTime={on} className="font-mono text-xs text-soft">
            {on}
          </time>
          <div className="max-w-measure">
            <Heading of={id} className="text-lg bold">
              {subject}
            </Heading>
            <p className="figure mt-1 text-metric">
              <span className="regular text-soft">{before}</span> <span aria-hidden="true">→</span> <span className="sr-only">became</span>{' '}
              {after}
            </p>
            <p className="mt-3">{because}</p>
            <p className="mt-2 font-mono text-2xs text-soft">
              Now: <Link href={`/sources/#${claim.id}`}>{claim.says}</Link>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
