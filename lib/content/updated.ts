import { changesOf, type Change } from './changes.ts'
import { claimsOf, entriesOf, type Entry, type Handbook } from './handbook.ts'

/** When an entry last changed: its words, or a figure on its page. ISO date; nothing where the content has none. */
export function updatedOf(handbook: Handbook, entry: Entry): string | undefined {
  const claims = new Set(claimsOf(entry))
  const changes = changesIn(handbook).filter(({ claim }) => claims.has(claim.id))
  return newest([entry.updated, ...changes.map(({ on }) => on)])
}

/** When a figure was last replaced. */
export function changesUpdated(handbook: Handbook): string | undefined {
  return changesIn(handbook)[0]?.on
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

const known = new WeakMap<Handbook, Change[]>()

/** Every page asks for them: found once. */
function changesIn(handbook: Handbook): Change[] {
  const changes = known.get(handbook) ?? changesOf(handbook)
  known.set(handbook, changes)
  return changes
}
