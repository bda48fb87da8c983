import type { Letter, Term } from '../lib/content/show/terms.ts'
import { Heading } from './heading.tsx'
import { Link } from './link.tsx'

/** An index as at the end of a book: a row of letters, and under each its terms with the places to which they lead. */
export function LetterIndex({ letters }: { letters: readonly Letter[] }) {
  return (
    <>
      <nav aria-label="Letters" className="rule-b px-gutter py-3 font-mono text-xs print:hidden">
        <ol className="-mx-2.5 flex flex-wrap">
          {letters.map(({ letter, id }) => (
            <li key={id}>
              <a href={`#${id}`} className="block px-2.5 py-1.5">
                {letter}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {letters.map(({ letter, id, terms }) => (
        <section key={id} aria-labelledby={id} className="grid gap-x-12 gap-y-3 rule-b px-gutter py-8 wide:grid-cols-[12rem_minmax(0,1fr)]">
          <Heading id={id} className="figure text-metric">
            {letter}
          </Heading>
          <ul role="list" className="columns-[20rem] gap-x-12 text-sm">
            {terms.map((term) => (
              <TermEntry key={`${term.text} ${term.path}`} term={term} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function TermEntry({ term: { text, kind, path, places } }: { term: Term }) {
  return (
    <li className="break-inside-avoid rule-t py-1.5">
      {path ? <Link href={path}>{text}</Link> : text}
      {kind && <span className="font-mono text-2xs text-soft"> {kind}</span>}
      {places.map((place) => (
        <span key={place.path} className="block pl-4 text-soft">
          {place.relation} <Link href={place.path}>{place.title}</Link>
        </span>
      ))}
    </li>
  )
}
