import { claimFacts } from '../lib/content/show/claim-facts.ts'
import type { Origin } from '../lib/content/model/origin.ts'
import type { Claim, Source } from '../lib/content/model/schema.ts'
import { Heading } from './heading.tsx'
import { Link } from './link.tsx'
import { PlaceLinks, type Place } from './place-links.tsx'

type ClaimEntryProps = Origin & {
  /** What others published on the same question. */
  comparisons: readonly FindingProps[]
  places: readonly Place[]
}

/** All that is known of a figure: what is said, what its source really says, where it stands. */
export function ClaimEntry({ claim, source, currentSource, comparisons, places }: ClaimEntryProps) {
  const dated = claim.asOf ? 'As of' : 'Review by'
  return (
    <article
      id={claim.id}
      data-search="figures"
      className="grid scroll-mt-16 gap-x-12 gap-y-3 rule-t px-gutter py-8 target:bg-tint wide:grid-cols-[14rem_minmax(0,1fr)]"
    >
      <p className="figure break-after-avoid text-xl">{claim.figure}</p>
      <div className="max-w-measure">
        <Heading level={3} of={claim.id} className="text-lg bold">
          {claim.says}
        </Heading>
        {claim.finding && <Finding {...claim} finding={claim.finding} source={source} />}
        {claim.current && (
          <>
            <p className="mt-4 font-mono text-xs bold">Best available figure</p>
            <p className="known mt-1">
              <b className="figure text-lg">{claim.current.value}</b> {claim.current.label}
            </p>
            <Finding {...claim.current} source={currentSource} />
          </>
        )}
        {comparisons.length > 0 && <p className="mt-4 font-mono text-xs bold">{source ? 'Compare' : 'Related findings'}</p>}
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
        <PlaceLinks label="Used on" places={places} />
      </div>
    </article>
  )
}

type FindingProps = { source?: Source; finding: string; quote?: string; reportedBy?: Claim['reportedBy'] }

/** What a source says. What is known through somebody else is never in the source's quotation marks, and says who reports it. */
function Finding({ source, finding, quote, reportedBy }: FindingProps) {
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
      {reportedBy && (
        <p className="mt-1 text-soft">
          Reported by {reportedBy.publisher}: <Link href={reportedBy.address}>{reportedBy.title}</Link>
        </p>
      )}
    </div>
  )
}
