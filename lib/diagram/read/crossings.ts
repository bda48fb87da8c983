import { placeOf } from './places.ts'
import type { LineEnds } from './ends.ts'
import { ACROSS, UPRIGHT } from './glyphs.ts'
import type { Texts } from './texts.ts'

type Tally = { plain: number; heads: number; directions: number; rows: Set<number>; columns: Set<number> }

/** Joins the two lines of each `┼` that is a junction: it is a crossing only where both lead from something to something without it. */
export function resolveCrossings(found: LineEnds, texts: Texts): void {
  if (found.crossings.length === 0) return
  const tallies = new Map<number, Tally>()
  const tallyOf = (part: number): Tally => {
    const net = found.nets.find(part)
    let tally = tallies.get(net)
    if (!tally) tallies.set(net, (tally = { plain: 0, heads: 0, directions: 0, rows: new Set(), columns: new Set() }))
    return tally
  }
  for (const end of found.ends) {
    if (!placeOf(end, texts)) continue
    const tally = tallyOf(end.part)
    if (end.head) tally.heads++
    else tally.plain++
    tally.directions |= end.direction
    if (tally.rows.size < 3) tally.rows.add(end.row)
    if (tally.columns.size < 3) tally.columns.add(end.column)
  }
  for (const index of found.crossings) {
    const across = found.nets.find(index * 2)
    const upright = found.nets.find(index * 2 + 1)
    if (across === upright) continue
    const [first, second] = [tallyOf(across), tallyOf(upright)]
    if (isWhole(first) && isWhole(second)) continue
    found.nets.link(index * 2, index * 2 + 1)
    const merged = tallyOf(across)
    for (const tally of [first, second]) {
      if (tally === merged) continue
      merged.plain += tally.plain
      merged.heads += tally.heads
      merged.directions |= tally.directions
      for (const row of tally.rows) merged.rows.add(row)
      for (const column of tally.columns) merged.columns.add(column)
    }
  }
}

function isWhole(tally: Tally): boolean {
  if (tally.plain > 0 && tally.heads > 0) return true
  const straight = (tally.directions === ACROSS && tally.rows.size === 1) || (tally.directions === UPRIGHT && tally.columns.size === 1)
  // From one side to another, as no bus of a tree goes.
  const turned = tally.heads === 0 && (tally.directions & (tally.directions - 1)) !== 0
  return (straight || turned) && tally.plain + tally.heads === 2
}
