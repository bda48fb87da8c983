import { indexOf, isBlank, type Cells } from './cells.ts'
import type { Containment } from './containment.ts'
import { ACROSS, armsOf, arrowOf, asciiArrowOf, EAST, NORTH, opposite, SOUTH, UPRIGHT, WEST } from './glyphs.ts'
import { leftOf, rightOf } from './found-box.ts'
import { findLifelines, type Lifelines } from './lifelines.ts'
import { step, type Lines } from './lines.ts'
import { createNets, type Nets } from './nets.ts'

/** Where a line stops. */
export type End = {
  row: number
  column: number
  /** Where it would go on. */
  direction: number
  head: boolean
  /** The back of an arrowhead that has no line behind it. */
  tail: boolean
  /** The line's part that it belongs to; see `Nets`. */
  part: number
  /** The box that it reaches, and the border cell; -1 for none. */
  box: number
  at: { row: number; column: number } | undefined
  /** The cell of the text that it reaches. */
  text: { row: number; column: number } | undefined
  /** It has been joined to another line, or is the same as another end. */
  joined: boolean
}

/** A place where a line was joined to another although they do not meet. */
export type Drift = { row: number; column: number; to: { row: number; column: number } }

export type LineEnds = { ends: End[]; nets: Nets; drifts: Drift[]; crossings: number[] }

/** How far an end looks for what it may have been meant for: past two blanks. */
export const REACH = 3
/** The columns or rows beside an end, the nearest first. */
export const LATERAL = [1, -1, 2, -2]

/** Joins the lines' cells to nets, across gaps and past slips as a reader does, and says what every end of them reaches. */
export function findEnds(cells: Cells, containment: Containment, lines: Lines): LineEnds {
  const lifelines = findLifelines(cells, containment, lines)
  const nets = createNets(cells.code.length)
  const crossings: number[] = []
  const open = new Int32Array(cells.code.length * 4)
  const found: LineEnds = { ends: [], nets, drifts: [], crossings }
  for (let row = 0; row < cells.height; row++) {
    const first = cells.start[row] as number
    for (let index = first; index < (cells.start[row + 1] as number); index++) {
      if (lines.arms[index] !== 0) connect(cells, containment, lines, found, open, row, index - first, index)
    }
  }
  const search: Search = { cells, containment, lines, lifelines, found, open }
  for (const end of found.ends) if (end.tail && !end.joined) joinDrifted(search, end)
  for (const end of found.ends) if (!end.joined && !end.head && !end.tail) joinDrifted(search, end)
  for (const end of found.ends) if (!end.joined) reach(search, end)
  joinToHeads(search)
  found.ends = found.ends.filter((end) => !end.joined)
  return found
}

/** `open` holds, for each cell and direction, the number of the end there plus one. */
type Search = { cells: Cells; containment: Containment; lines: Lines; lifelines: Lifelines; found: LineEnds; open: Int32Array }

/** The part of a net that a cell belongs to in a direction: where lines cross, the one that goes across and the one that goes up are two. */
export function partOf(lines: Lines, index: number, direction: number): number {
  return lines.arms[index] === 15 && (direction & UPRIGHT) !== 0 ? index * 2 + 1 : index * 2
}

// A cell's four directions stand side by side.
function openKey(index: number, direction: number): number {
  return index * 4 + (31 - Math.clz32(direction))
}

function openAt({ found, open }: Search, index: number, direction: number): End | undefined {
  return found.ends[(open[openKey(index, direction)] as number) - 1]
}

function connect(
  cells: Cells,
  containment: Containment,
  lines: Lines,
  found: LineEnds,
  open: Int32Array,
  row: number,
  column: number,
  index: number,
): void {
  const arms = lines.arms[index] as number
  const head = lines.heads[index] as number
  if (arms === 15) found.crossings.push(index)
  const goes = arms | head
  for (let direction = NORTH; direction <= WEST; direction <<= 1) {
    if ((goes & direction) === 0) continue
    const [nextRow, nextColumn] = step(row, column, direction)
    const next = indexOf(cells, nextRow, nextColumn)
    const part = partOf(lines, index, direction)
    if ((arms & direction) !== 0 && next >= 0 && ((lines.arms[next] as number) & opposite(direction)) !== 0) {
      if (direction === EAST || direction === SOUTH) found.nets.join(part, partOf(lines, next, direction))
      continue
    }
    const end: End = {
      row,
      column,
      direction,
      head: (head & direction) !== 0,
      tail: head !== 0 && (head & direction) === 0,
      part,
      box: -1,
      at: undefined,
      text: undefined,
      joined: false,
    }
    open[openKey(index, direction)] = found.ends.push(end)
  }
}

// A leg that drifts from its arrowhead, a corner whose line goes on a column off: two open ends that look past each other.
function joinDrifted(search: Search, end: End): void {
  const { cells, containment, lines } = search
  const { row, column, direction } = end
  const [aheadRow, aheadColumn] = step(row, column, direction)
  const ahead = indexOf(cells, aheadRow, aheadColumn)
  if (ahead >= 0 && (containment.border[ahead] !== 0 || lines.arms[ahead] !== 0)) return
  const upright = (direction & UPRIGHT) !== 0
  for (const offset of LATERAL) {
    if (!upright && Math.abs(offset) > 1) return
    const index = upright ? indexOf(cells, aheadRow, aheadColumn + offset) : indexOf(cells, aheadRow + offset, aheadColumn)
    const other = index < 0 ? undefined : openAt(search, index, opposite(direction))
    if (!other || other.joined || other.head || isAtBorder(search, other)) continue
    if (Math.abs(offset) === 2 && !end.tail && !other.tail) continue
    join(search, end, other)
    search.found.drifts.push({ row: other.row, column: other.column, to: { row, column } })
    return
  }
}

// Does an end stand right before a border, so that it needs no joining?
function isAtBorder({ cells, containment }: Search, end: End): boolean {
  const index = indexOf(cells, ...step(end.row, end.column, end.direction))
  return index >= 0 && containment.border[index] !== 0
}

function join(search: Search, end: End, other: End): void {
  search.found.nets.link(end.part, other.part)
  end.joined = true
  other.joined = true
}

// Looks straight ahead, past up to two blank cells.
function reach(search: Search, end: End): void {
  const { cells, containment, lines, lifelines, found } = search
  const { direction } = end
  const upright = (direction & UPRIGHT) !== 0
  // What hangs from a box of a sequence drawing is no line of its own.
  if (upright && lifelines.size > 0 && lifelines.has((cells.start[end.row] as number) + end.column)) {
    end.joined = true
    return
  }
  let limit = REACH
  for (let distance = 1; distance <= limit; distance++) {
    const [row, column] = step(end.row, end.column, direction, distance)
    const index = indexOf(cells, row, column)
    if (index < 0 || isBlank(cells.code[index] as number)) {
      // The blank between two words is text too.
      if ((direction & UPRIGHT) === 0 || distance > 2 || !isBetweenWords(search, row, column)) continue
      end.text = { row, column: column - 1 }
      break
    }
    const box = containment.border[index] as number
    if (box !== 0) {
      if (!end.head && passes(search, end, index, row, column, box - 1)) {
        if (end.joined) return
        limit = distance + REACH
        continue
      }
      end.box = box - 1
      end.at = { row, column }
      if (((arrowOf(cells.code[index] as number) | asciiArrowOf(cells.code[index] as number)) & direction) !== 0) end.head = true
      return
    }
    const arms = lines.arms[index] as number
    const owner = upright || lifelines.size === 0 ? undefined : lifelines.get(index)
    if (owner !== undefined && distance <= 2) {
      if (distance === 1 && !end.head && jump(search, end, index)) return
      end.box = owner
      end.at = { row, column }
      return
    }
    if (arms === 0) {
      if (distance === 1 && isOverwritten(search, end, row, column)) continue
      if ((direction & ACROSS) !== 0 || distance <= 2) end.text = { row, column }
      break
    }
    if ((arms & opposite(direction)) !== 0) {
      const other = openAt(search, index, opposite(direction))
      if (other && !other.joined && !(end.head && other.tail)) join(search, end, other)
      return
    }
    if (distance === 1 && !end.head && jump(search, end, index)) return
    if (distance === 1 || (end.head && distance === 2)) {
      found.nets.link(end.part, partOf(lines, index, direction ^ 15))
      end.joined = true
    }
    return
  }
  if (!end.text && upright) lookBeside(search, end)
  if (!end.text && (!upright || end.head || end.tail)) lookFarther(search, end)
}

// Past the blanks that a tidy drawing would leave there may still be the box that was meant, if nothing else is.
function lookFarther({ cells, containment }: Search, end: End): void {
  const farthest = (end.direction & UPRIGHT) !== 0 ? REACH + 1 : REACH + 2
  for (let distance = 1; distance <= farthest; distance++) {
    const [row, column] = step(end.row, end.column, end.direction, distance)
    const index = indexOf(cells, row, column)
    if (index < 0 || isBlank(cells.code[index] as number)) continue
    const box = containment.border[index] as number
    if (box === 0) return
    end.box = box - 1
    end.at = { row, column }
    return
  }
}

// A label may have been written over the one cell between a junction in a border and the arrowhead: `┬` over `text` over `▼`.
function isOverwritten({ cells, containment }: Search, end: End, row: number, column: number): boolean {
  if ((end.direction & UPRIGHT) === 0 || !end.tail) return false
  const index = indexOf(cells, ...step(row, column, end.direction))
  return index >= 0 && containment.border[index] !== 0 && (armsOf(cells.code[index] as number) & opposite(end.direction)) !== 0
}

function isBetweenWords({ cells, containment, lines }: Search, row: number, column: number): boolean {
  return [column - 1, column + 1].every((side) => {
    const index = indexOf(cells, row, side)
    return index >= 0 && !isBlank(cells.code[index] as number) && containment.border[index] === 0 && lines.arms[index] === 0
  })
}

// A border does not stop a line that goes on behind it: `┼`, or a container's wall with a line on either side.
function passes(search: Search, end: End, index: number, row: number, column: number, box: number): boolean {
  const { cells, containment } = search
  const { direction } = end
  const through = (armsOf(cells.code[index] as number) & (direction | opposite(direction))) === (direction | opposite(direction))
  const alongBorder = isAlong(search, box, row, column, direction)
  if (alongBorder) return false
  if (!through && containment.holds[box] === 0) return false
  const [nextRow, nextColumn] = step(row, column, direction)
  const next = indexOf(cells, nextRow, nextColumn)
  const other = next < 0 ? undefined : openAt(search, next, opposite(direction))
  if (other && !other.joined && other.direction === opposite(direction)) {
    join(search, end, other)
    return true
  }
  if (through && joinBeside(search, end, nextRow, nextColumn)) return true
  return through && (next < 0 || isBlank(cells.code[next] as number) || containment.border[next] !== 0)
}

// Behind the `┼` the line may go on a column off.
function joinBeside(search: Search, end: End, row: number, column: number): boolean {
  const upright = (end.direction & UPRIGHT) !== 0
  for (const offset of [1, -1]) {
    const index = upright ? indexOf(search.cells, row, column + offset) : indexOf(search.cells, row + offset, column)
    const other = index < 0 ? undefined : openAt(search, index, opposite(end.direction))
    if (!other || other.joined || other.head || other.tail) continue
    join(search, end, other)
    search.found.drifts.push({ row: other.row, column: other.column, to: { row: end.row, column: end.column } })
    return true
  }
  return false
}

// Is the line going along the border instead of through it?
function isAlong({ containment }: Search, box: number, row: number, column: number, direction: number): boolean {
  const found = containment.boxes[box]
  if (!found) return false
  const side = column === leftOf(found, row) || column === rightOf(found, row)
  // Between the walls only a rule has a border.
  const wall = row !== found.top && row !== found.bottom && side
  return wall ? (direction & UPRIGHT) !== 0 : (direction & ACROSS) !== 0 && !side
}

// `-|-`: a line that goes straight on behind another one crosses it.
function jump(search: Search, end: End, index: number): boolean {
  const { cells, lines } = search
  const { direction } = end
  if (((lines.arms[index] as number) & (direction | opposite(direction))) !== 0) return false
  const [row, column] = step(end.row, end.column, direction, 2)
  const beyond = indexOf(cells, row, column)
  const other = beyond < 0 ? undefined : openAt(search, beyond, opposite(direction))
  if (!other || other.joined || other.head) return false
  join(search, end, other)
  return true
}

// Text above or below a line need not stand in its very column.
function lookBeside({ cells, containment, lines }: Search, end: End): void {
  const [row, column] = step(end.row, end.column, end.direction)
  for (const offset of LATERAL) {
    const index = indexOf(cells, row, column + offset)
    if (index < 0 || containment.border[index] !== 0 || lines.arms[index] !== 0) continue
    if (isBlank(cells.code[index] as number)) continue
    end.text = { row, column: column + offset }
    return
  }
}

// An end within two cells of an arrowhead on the same border is that arrowhead.
function joinToHeads(search: Search): void {
  const { found, cells, containment, lines } = search
  const key = (end: End, offset: number): number => {
    const place = end.at as { row: number; column: number }
    const upright = (end.direction & UPRIGHT) !== 0
    return (end.box * 16 + end.direction) * 0x400000 + (upright ? place.column : place.row) + offset + 4
  }
  const heads = new Map<number, End>()
  const tails = new Map<number, End>()
  for (const end of found.ends) {
    if (end.joined) continue
    if (end.head && end.box >= 0) heads.set(key(end, 0), end)
    if (end.tail && end.box < 0) tails.set((cells.start[end.row] as number) + end.column, end)
  }
  for (const end of found.ends) {
    if (end.joined || end.head || end.box < 0 || !end.at) continue
    for (const offset of LATERAL) {
      const head = heads.get(key(end, offset))
      if (head) {
        const tail = tails.get((cells.start[head.row] as number) + head.column)
        // A head with its own line is another edge, or this one's other end.
        if (!tail || tail.joined) continue
        found.nets.link(end.part, tail.part)
        found.drifts.push({ row: head.row, column: head.column, to: { row: end.row, column: end.column } })
        tail.joined = true
        end.joined = true
        break
      }
      const upright = (end.direction & UPRIGHT) !== 0
      const place = upright ? { row: end.at.row, column: end.at.column + offset } : { row: end.at.row + offset, column: end.at.column }
      const index = indexOf(cells, place.row, place.column)
      if (index < 0 || containment.border[index] !== end.box + 1) continue
      const code = cells.code[index] as number
      if ((arrowOf(code) | (upright ? asciiArrowOf(code) : 0)) !== end.direction) continue
      const outside = indexOf(cells, ...step(place.row, place.column, opposite(end.direction)))
      if (outside >= 0 && lines.arms[outside] !== 0) continue
      end.head = true
      end.at = place
      break
    }
  }
}
