import type { TechnologyState } from '../lib/content/model/schema.ts'

/** The state of a technology: a word, with a shape before it that is its own. */
export function StateMark({ state }: { state: TechnologyState }) {
  return (
    <span className="state" data-state={state}>
      {state}
    </span>
  )
}
