import { shortAddress } from '../lib/content/model/address.ts'
import { Heading } from './heading.tsx'
import { Link } from './link.tsx'
import { RelatedList, type RelatedListProps } from './related-list.tsx'

type TechnologyFactsProps = {
  home: string
  aliases?: readonly string[]
  /** Lists that have nothing in them are left out. */
  uses: readonly { id: string; title: string; entries: RelatedListProps['entries'] }[]
}

/** What the handbook knows of a technology: where it occurs, its other names, its home page. */
export function TechnologyFacts({ home, aliases, uses }: TechnologyFactsProps) {
  return (
    <div className="grid gap-10 px-gutter py-10 wide:grid-cols-2">
      {uses
        .filter(({ entries }) => entries.length > 0)
        .map(({ id, title, entries }) => (
          <section key={id} aria-labelledby={id} data-search-skip="">
            <Heading id={id} className="mb-3 font-mono text-xs bold">
              {title}
            </Heading>
            <RelatedList entries={entries} />
          </section>
        ))}
      <section aria-labelledby="about">
        <Heading id="about" className="mb-3 font-mono text-xs bold">
          About it
        </Heading>
        {aliases && (
          <p>
            Also called <span data-search-names="">{aliases.join(', ')}</span>.
          </p>
        )}
        <p>
          Home page: <Link href={home}>{shortAddress(home)}</Link>
        </p>
      </section>
    </div>
  )
}
