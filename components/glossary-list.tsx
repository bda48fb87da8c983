import type { ExplainedTerm } from '../lib/content/show/glossary.ts'
import { Heading } from './heading.tsx'
import { PlaceLinks } from './place-links.tsx'

/** A term names the first of the entries that only use it. */
const shown = 6

/** Terms with what they mean, ruled like the legend of a drawing. */
export function GlossaryList({ terms }: { terms: readonly ExplainedTerm[] }) {
  return (
    <ul role="list">
      {terms.map(({ id, term, aliases = [], searchedAs = [], stretches, explainedBy, alsoUsedIn }) => (
        <li
          key={id}
          id={id}
          data-search="glossary"
          data-search-names={[...aliases, ...searchedAs].join(', ')}
          data-search-leads={explainedBy.map(({ path }) => path).join(' ')}
          className="grid scroll-mt-16 gap-x-12 rule-b px-gutter py-4 target:bg-tint wide:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <Heading of={id} className="text-lg bold">
            {term}
          </Heading>
          <div className="max-w-measure">
            <p>
              {stretches.map((stretch) =>
                stretch.term ? (
                  <a key={stretch.term.id} href={`#${stretch.term.id}`} className="term">
                    {stretch.text}
                  </a>
                ) : (
                  stretch.text
                ),
              )}
            </p>
            <div data-search-skip="">
              {explainedBy.length > 0 && <PlaceLinks label="Explained in" places={explainedBy} />}
              {alsoUsedIn.length > 0 && (
                <PlaceLinks label={explainedBy.length > 0 ? 'Also used in' : 'Used in'} places={alsoUsedIn.slice(0, shown)} />
              )}
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}
