import { Fragment, type ReactNode } from 'react'
import { shortAddress } from '../lib/content/model/address.ts'
import type { TechnologyState } from '../lib/content/model/schema.ts'
import { Heading } from './heading.tsx'
import { Link } from './link.tsx'
import { StateMark } from './state-mark.tsx'

type DataSheetProps = {
  facts: readonly (readonly [name: string, value: string])[]
  state?: TechnologyState
  seenAt?: readonly string[]
}

/** How much of a row each cell takes; all others take as much as there is. */
const widths: Readonly<Record<string, string>> = { Why: 'most', Licence: 'some', Steward: 'some', Alternatives: 'whole' }
/** What is read first. */
const strong = new Set(['State', 'Version'])

/** What was looked up of a technology, as a title block; a review that is past its date says so in the browser. */
export function DataSheet({ facts, state, seenAt }: DataSheetProps) {
  if (facts.length === 0) return null
  const lookedUp = facts.find(([name]) => name === 'Checked on')?.[1]
  return (
    <section aria-labelledby="known" className="rule-b px-gutter py-10">
      <Heading id="known" className="mb-3 font-mono text-xs bold">
        What we know about it
      </Heading>
      <dl className="data-sheet">
        {facts.map(([name, value]) => (
          <div key={name} className={widths[name]}>
            <dt>{name}</dt>
            <dd
              className={strong.has(name) ? 'text-lg bold' : undefined}
              {...(name === 'Review by' && { 'data-due': value, 'data-as-of': lookedUp })}
            >
              {name === 'State' && state ? <StateMark state={state} /> : value}
            </dd>
          </div>
        ))}
        {seenAt && (
          <div className="whole" data-search-skip="">
            <dt>Checked at</dt>
            <dd>
              <ul role="list" className="text-sm">
                {seenAt.map((address) => (
                  <li key={address} className="py-1">
                    <Link href={address}>{breakable(shortAddress(address))}</Link>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

/** An address breaks after a stroke sooner than within a word. */
function breakable(address: string): ReactNode {
  const [first, ...rest] = address.split('/')
  const parts = rest.map((part, index) => (
    <Fragment key={rest.slice(0, index + 1).join('/')}>
      /<wbr />
      {part}
    </Fragment>
  ))
  return [first, ...parts]
}
