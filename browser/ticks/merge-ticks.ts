import type { Changes } from './store.ts'
import type { Ticks } from './ticks.ts'

/**
 * What an import changes, and what is said of it. It only adds: what is ticked already stays as it is.
 * @param known the items that the handbook has.
 */
export function mergeTicks(imported: Ticks, ticks: Ticks, known: ReadonlySet<string>): { changes: Changes; said: string } {
  const changes = new Map([...imported].filter(([item]) => !ticks.has(item)))
  const retired = [...changes.keys()].filter((item) => !known.has(item)).length
  const counts: [count: number, what: string][] = [
    [changes.size - retired, 'new'],
    [imported.size - changes.size, 'there already'],
    [retired, 'no longer in the handbook'],
  ]
  const said = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return { changes, said: `${imported.size} ${imported.size === 1 ? 'tick' : 'ticks'}: ${said.join(', ')}.` }
}
