import { describeFinding, type Origin } from '../lib/content/model/origin.ts'
import { Provenance } from './provenance.tsx'

/** The claims behind the words of a page: what is said, what its source says, and who that is. */
export function FigureList({ origins }: { origins: readonly Origin[] }) {
  return (
    <ul role="list" className="max-w-measure">
      {origins.map((origin) => (
        <li key={origin.claim.id} className="rule-t py-2.5 text-sm">
          {origin.claim.says}
          {origin.claim.finding && <p className="text-soft">{describeFinding(origin)}</p>}
          {origin.claim.current && (
            <p className="text-soft">
              Best available figure: {origin.claim.current.value} {origin.claim.current.label}.
            </p>
          )}
          <Provenance origin={origin} />
        </li>
      ))}
    </ul>
  )
}
