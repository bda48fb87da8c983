import { changesOf } from './changes.ts'
import { claimsOf, entriesOf, type Entry, type Handbook } from '../model/handbook.ts'
import { onceFor } from '../model/once-for.ts'

/** When an entry last changed: its words, or a figure on its page. ISO date; nothing where the content has none. */
export function updatedOf(handbook: Handbook, entry: Entry): string | undefined {
  const { byClaim } = changesIn(handbook)
  return newest([entry.updated, ...claimsOf(entry).map((claim) => byClaim.get(claim))])
}

/** When a figure was last replaced. */
export function changesUpdated(handbook: Handbook): string | undefined {
  return changesIn(handbook).newest
}

/** When anything in the handbook last changed. */
export function handbookUpdated(handbook: Handbook): string | undefined {
  return newest([...entriesOf(handbook).map(({ updated }) => updated), changesUpdated(handbook)])
}

/** The latest of some ISO dates. */
export function newest(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1)
}

/** When a figure was last replaced: any, and that of each claim. */
const changesIn = onceFor((handbook: Handbook) => {
  const changes = changesOf(handbook)
  return { newest: changes[0]?.on, byClaim: new Map(changes.toReversed().map(({ claim, on }) => [claim.id, on])) }
})
