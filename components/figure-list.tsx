import type { Origin } from '../lib/content/origin.ts'
import type { Claim } from '../lib/content/schema.ts'
import { Provenance } from './provenance.tsx'

const verdicts = {
  supported: 'Supported',
  roughly: 'Roughly supported',
  outdated: 'Outdated',
  distorted: 'Distorted',
  'no source known': 'No source known',
} as const satisfies Record<Claim['verdict'], string>

/** The claims behind the words of a page: what is said, what its source says, and who that is. */
export function FigureList({ origins }: { origins: readonly Origin[] }) {
  return (
    <ul role="list" className="max-w-measure">
      {origins.map((origin) => (
        <li key={origin.claim.id} className="border-t border-rule py-2.5 text-sm">
          <p>{origin.claim.says}</p>
          {origin.claim.finding && (
            <p className="text-soft">
              {origin.source && `${verdicts[origin.claim.verdict]}. `}
              {origin.claim.finding}
            </p>
          )}
          <Provenance origin={origin} />
        </li>
      ))}
    </ul>
  )
}
