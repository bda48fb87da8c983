import { Link } from './link.tsx'

/** Leads to the index; the script of the site makes it the button of the search. */
export function SearchLink() {
  return (
    <Link href="/a-z/" aria-label="Index from A to Z" data-find className="control w-8">
      <svg viewBox="0 0 16 16" className="mx-auto size-4" aria-hidden="true">
        <path d="M10 10l4 4M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </Link>
  )
}
