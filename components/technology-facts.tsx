import { Link } from './link.tsx'
import { RelatedList, type RelatedListProps } from './related-list.tsx'

type TechnologyFactsProps = {
  home: string
  aliases?: readonly string[]
  listedBy: RelatedListProps['entries']
  namedBy: RelatedListProps['entries']
}

/** What the handbook knows of a technology: where it occurs, its other names, its home page. */
export function TechnologyFacts({ home, aliases, listedBy, namedBy }: TechnologyFactsProps) {
  return (
    <div className="grid gap-10 px-gutter py-10 wide:grid-cols-2">
      {listedBy.length > 0 && <Uses id="listed" title="Part of" entries={listedBy} />}
      {namedBy.length > 0 && <Uses id="named" title="Named in" entries={namedBy} />}
      <section aria-labelledby="about">
        <h2 id="about" className="mb-3 font-mono text-xs font-semibold">
          About it
        </h2>
        {aliases && (
          <p>
            Also called <span data-search-names="">{aliases.join(', ')}</span>.
          </p>
        )}
        <p>
          Home page: <Link href={home}>{home.replace(/^https:\/\/(www\.)?|\/$/g, '')}</Link>
        </p>
      </section>
    </div>
  )
}

function Uses({ id, title, entries }: { id: string; title: string; entries: RelatedListProps['entries'] }) {
  return (
    <section aria-labelledby={id} data-search-skip="">
      <h2 id={id} className="mb-3 font-mono text-xs font-semibold">
        {title}
      </h2>
      <RelatedList entries={entries} />
    </section>
  )
}
