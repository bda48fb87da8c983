import { Link } from './link.tsx'

type Neighbour = { title: string; path: string }

/** The entries before and after this one. */
export function EntryPager({ previous, next }: { previous?: Neighbour; next?: Neighbour }) {
  if (!previous && !next) return null
  return (
    <nav aria-label="Previous and next" className="grid gap-px rule-y bg-rule sm:grid-cols-2 print:hidden">
      <PagerLink neighbour={previous} rel="prev" hint="← Previous" />
      <PagerLink neighbour={next} rel="next" hint="Next →" className="sm:text-right" />
    </nav>
  )
}

function PagerLink({
  neighbour,
  rel,
  hint,
  className = '',
}: {
  neighbour?: Neighbour
  rel: 'prev' | 'next'
  hint: string
  className?: string
}) {
  if (!neighbour) return <span className="bg-paper max-sm:hidden" />
  return (
    <Link href={neighbour.path} rel={rel} className={`group block bg-paper px-gutter py-6 no-underline hover:bg-panel ${className}`}>
      <span className="block font-mono text-xs text-soft">{hint}</span>{' '}
      <span className="text-lg bold group-hover:underline">{neighbour.title}</span>
    </Link>
  )
}
