import type { Claim, Source } from '../lib/content/model/schema.ts'
import { Link } from './link.tsx'
import { PlaceLinks, type Place } from './place-links.tsx'

/** The publications, each with the claims that name it. */
export function SourceList({ sources }: { sources: readonly (Source & { claims: readonly Claim[]; places: readonly Place[] })[] }) {
  return (
    <ul role="list">
      {sources.map(({ id, publisher, title, year, address, obtain, seen, claims, places }) => (
        <li key={id} id={id} className="scroll-mt-16 rule-t px-gutter py-4 text-sm target:bg-tint">
          <p>
            {publisher}: {address ? <Link href={address}>{title}</Link> : title}, {year}.{obtain && ` Available from ${obtain}.`}
            {!seen && <span className="text-soft"> Cited second-hand: we have not read the original.</span>}
          </p>
          <PlaceLinks
            label="Cited by"
            places={claims.map(({ says, id: claim }) => ({ title: says.replace(/\.$/, ''), path: `#${claim}` }))}
          />
          <PlaceLinks label="Backs figures on" places={places} />
        </li>
      ))}
    </ul>
  )
}
