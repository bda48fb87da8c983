import { claimFacts } from '../lib/content/show/claim-facts.ts'
import type { Origin } from '../lib/content/model/origin.ts'
import type { Source } from '../lib/content/model/schema.ts'
import { PlaceLinks, type Place } from './place-links.tsx'

type ClaimEntryProps = Origin & {
  /** What others published on the same question. */
  comparisons: readonly { source?: Source; finding: string; quote?: string }[]
  places: readonly Place[]
}

/** All that is known of a figure: what is said, what its source really says, where it stands. */
export function ClaimEntry({ claim, source, comparisons, places }: ClaimEntryProps) {
  const dated = claim.asOf ? 'As of' : 'Review by'
  return (
    <article
      id={claim.id}
      data-search="figures"
      className="grid scroll-mt-16 gap-x-12 gap-y-3 rule-t px-gutter py-8 target:bg-tint wide:grid-cols-[14rem_minmax(0,1fr)]"
    >
      <p className="figure break-after-avoid text-xl">{claim.figure}</p>
      <div className="max-w-measure">
        <h3 className="text-lg bold">{claim.says}</h3>
        {claim.finding && <Finding source={source} finding={claim.finding} quote={claim.quote} />}
        {comparisons.length > 0 && (
          <p className="mt-4 font-mono text-xs bold">{source ? 'Compare' : 'What was published on the same question'}</p>
        )}
        {comparisons.map((comparison) => (
          <Finding key={comparison.finding} {...comparison} />
        ))}
        <dl className="mt-4 flex flex-wrap gap-x-6 gap-y-1 font-mono text-2xs text-soft">
          {claimFacts(claim).map(([term, value]) => (
            <div key={term}>
              <dt className="inline">{term}:</dt>{' '}
              <dd className="inline text-ink" {...(term === dated && { 'data-due': claim.reviewBy, 'data-as-of': claim.asOf })}>
                {value}
              </dd>
            </div>
          ))}
        </dl>
        {claim.history?.map(({ on, figure, because }) => (
          <p key={on} className="mt-2 text-sm">
            Until {on} the figure was <strong>{figure}</strong>. {because}
          </p>
        ))}
        <PlaceLinks label="Stands in" places={places} />
      </div>
    </article>
  )
}

function Finding({ source, finding, quote }: { source?: Source; finding: string; quote?: string }) {
  return (
    <div className="mt-2 text-sm">
      <p>
        {source && (
          <>
            <a href={`#${source.id}`}>
              {source.publisher}, {source.year}
            </a>
            {': '}
          </>
        )}
        {finding}
      </p>
      {quote && <blockquote className="mt-1 rule-l pl-3 text-soft">“{quote}”</blockquote>}
    </div>
  )
}
