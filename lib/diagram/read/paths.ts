import { indexOf, type Cells } from './cells.ts'
import { partOf, type End } from './ends.ts'
import { EAST, NORTH, opposite, SOUTH, WEST } from './glyphs.ts'
import type { Cell } from '../graph.ts'
import { step, type Lines } from './lines.ts'
import type { Nets } from './nets.ts'

export type Paths = {
  /** The path from one end of a net to another: the cells of its ends and corners, with the border cells that it reaches. */
  path: (net: number, from: End, to: End) => Cell[]
  /** Those of the ends that an arrowhead in the middle of a run points to. */
  pointed: (net: number, ends: End[]) => End[]
}

/** Prepares the paths through the nets; each net is walked once, from the first end requested. */
export function tracePaths(cells: Cells, lines: Lines, nets: Nets): Paths {
  const before = new Int32Array(cells.code.length * 2).fill(-2)
  const depth = new Int32Array(cells.code.length * 2)
  const walked = new Set<number>()
  const rows = rowFinder(cells)
  const around = (part: number): number[] => neighbours(cells, lines, nets, rows, part)

  const walk = (net: number, root: number): void => {
    if (walked.has(net)) return
    walked.add(net)
    before[root] = -1
    const queue = [root]
    for (let next = 0; next < queue.length; next++) {
      const part = queue[next] as number
      for (const other of around(part)) {
        if (before[other] !== -2) continue
        before[other] = part
        depth[other] = (depth[part] as number) + 1
        queue.push(other)
      }
    }
  }

  const wayBetween = (from: number, to: number): number[] => {
    const head: number[] = []
    const tail: number[] = []
    let [a, b] = [from, to]
    while (a !== b && a >= 0 && b >= 0) {
      if ((depth[a] as number) >= (depth[b] as number)) {
        head.push(a)
        a = before[a] as number
      } else {
        tail.push(b)
        b = before[b] as number
      }
    }
    if (a >= 0) head.push(a)
    return [...head, ...tail.toReversed()]
  }

  const cellOf = (part: number): Cell => {
    const row = rows(part >> 1)
    return { row, column: (part >> 1) - (cells.start[row] as number) }
  }

  return {
    path: (net, from, to) => {
      walk(net, from.part)
      const way = before[to.part] === -2 ? [from.part, to.part] : wayBetween(from.part, to.part)
      const places = way.map(cellOf)
      if (from.at) places.unshift(from.at)
      if (to.at) places.push(to.at)
      return corners(places)
    },
    pointed: (net, ends) => {
      const first = ends[0]
      if (!first) return []
      walk(net, first.part)
      return ends.filter((end) => isPointedTo(end, ends, lines, before, cells, rows))
    },
  }
}

// Coming back from an end to the root, does the way meet a head that points to the end? Or, from the root's side, is there one that points to the root?
function isPointedTo(end: End, ends: End[], lines: Lines, before: Int32Array, cells: Cells, rows: (index: number) => number): boolean {
  const direction = (from: number, to: number): number => {
    const [a, b] = [rows(from >> 1), rows(to >> 1)]
    if (a !== b) return b > a ? SOUTH : NORTH
    return to > from ? EAST : WEST
  }
  const root = ends[0] as End
  if (end !== root) {
    for (let part = end.part, last = -1; part >= 0; last = part, part = before[part] as number) {
      const head = lines.heads[part >> 1] as number
      if (head === 0) continue
      const onward = last >= 0 ? direction(part, last) : end.direction
      if ((head & onward) !== 0) return true
    }
    return false
  }
  return ends.slice(1).some((other) => {
    for (let part = other.part; part >= 0 && (before[part] as number) >= -1; part = before[part] as number) {
      const head = lines.heads[part >> 1] as number
      const onward = (before[part] as number) >= 0 ? direction(part, before[part] as number) : root.direction
      if (head !== 0 && (head & onward) !== 0) return true
    }
    return false
  })
}

function neighbours(cells: Cells, lines: Lines, nets: Nets, rows: (index: number) => number, part: number): number[] {
  const index = part >> 1
  const row = rows(index)
  const column = index - (cells.start[row] as number)
  const arms = lines.arms[index] as number
  const found: number[] = []
  for (const direction of [NORTH, EAST, SOUTH, WEST]) {
    if ((arms & direction) === 0 || partOf(lines, index, direction) !== part) continue
    const next = indexOf(cells, ...step(row, column, direction))
    if (next >= 0 && ((lines.arms[next] as number) & opposite(direction)) !== 0) found.push(partOf(lines, next, direction))
  }
  const links = nets.links.get(part)
  return links ? [...found, ...links] : found
}

// The row of a cell by its index: a binary search over the starts of the rows.
function rowFinder(cells: Cells): (index: number) => number {
  let last = 0
  return (index) => {
    if (index >= (cells.start[last] as number) && index < (cells.start[last + 1] as number)) return last
    let low = 0
    let high = cells.height
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((cells.start[middle] as number) <= index) low = middle
      else high = middle
    }
    return (last = low)
  }
}

function corners(places: Cell[]): Cell[] {
  return places.filter((place, index) => {
    const before = places[index - 1]
    const after = places[index + 1]
    if (!before || !after) return true
    if (before.row === place.row && before.column === place.column) return false
    return (
      Math.sign(place.row - before.row) !== Math.sign(after.row - place.row) ||
      Math.sign(place.column - before.column) !== Math.sign(after.column - place.column)
    )
  })
}
