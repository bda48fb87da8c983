import type { TechnologyState } from '../lib/content/model/schema.ts'
import { Heading } from './heading.tsx'
import { StateMark } from './state-mark.tsx'

type StateLegendProps = { states: readonly { state: TechnologyState; meaning: string }[] }

/** What each state means to somebody who chooses: a key under the list. Nothing where no technology has a state. */
export function StateLegend({ states }: StateLegendProps) {
  if (states.length === 0) return null
  return (
    <section aria-labelledby="key" className="px-gutter py-10">
      <Heading id="key" className="mb-3 font-mono text-xs bold">
        Key
      </Heading>
      <dl className="grid gap-x-8 gap-y-2 text-sm wide:grid-cols-2">
        {states.map(({ state, meaning }) => (
          <div key={state} className="flex gap-4">
            <dt className="w-36 flex-none bold">
              <StateMark state={state} />
            </dt>
            <dd className="text-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
