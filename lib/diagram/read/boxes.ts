import { followAcross, followDown, isUpperLeft, isWallAt } from './borders.ts'
import { at, type Cells } from './cells.ts'
import { armsOf, EAST, isAcross, isCorner, isUpright, NORTH, SOUTH, styleOf, WEST } from './glyphs.ts'
import { splitBoxes } from './compartments.ts'
import { findCrookedBoxes } from './crooked.ts'
import { leftOf, rightOf, type FoundBox } from './found-box.ts'
import type { BorderStyle } from '../graph.ts'

// The most corners that one border is tried with: what keeps the search linear on a drawing that is all corners.
const MOST_CORNERS = 8
const MOST_PASSED = 4096

/** Finds every box: first those that close exactly, then those that close with the tolerance of a careful reader. */
export function findBoxes(cells: Cells): FoundBox[] {
  const found: FoundBox[] = []
  const taken = new Uint8Array(cells.code.length)
  const junctions: [number, number][] = []
  for (let row = 0; row < cells.height - 2; row++) {
    for (let index = cells.start[row] as number, column = 0; index < (cells.start[row + 1] as number); index++, column++) {
      const code = cells.code[index] as number
      if (!isUpperLeft(cells, row, column, code)) continue
      if (continuesUpOrLeft(cells, row, column, code)) junctions.push([row, column])
      else addBox(cells, closeBox(cells, row, column, MOST_PASSED, true), found, taken)
    }
  }
  for (const box of findCrookedBoxes(cells, taken)) addBox(cells, box, found, taken)
  const spans = indexSpans(found.toSorted((a, b) => a.top - b.top || a.left - b.left))
  for (const [row, column] of junctions) {
    const box = closeBox(cells, row, column, MOST_CORNERS, false)
    if (box && isOwnBox(cells, box, spans)) addBox(cells, box, found, taken)
  }
  return splitBoxes(cells, found)
}

function continuesUpOrLeft(cells: Cells, row: number, column: number, code: number): boolean {
  if (code > 128) return (armsOf(code) & (NORTH | WEST)) !== 0
  if (code !== 0x2b) return false
  const above = at(cells, row - 1, column)
  return (
    (isAcross(at(cells, row, column - 1)) && at(cells, row, column - 1) !== 0x2b) ||
    (isUpright(above) && (above !== 0x2b || !isAcross(at(cells, row - 1, column + 1))))
  )
}

// From the outside in, so that a border with junctions is read as one box, which is divided afterwards; from a junction the
// smallest box is the right one.
function closeBox(cells: Cells, row: number, column: number, most: number, outermost: boolean): FoundBox | undefined {
  if (!isWallAt(cells, row + 1, column)) return undefined
  const rights = followAcross(cells, row, column, SOUTH | WEST, most).corners
  if (rights.length === 0) return undefined
  const bottoms = followDown(cells, row, column, NORTH | EAST, most).corners
  if (bottoms.length === 0) return undefined
  if (outermost) {
    rights.reverse()
    bottoms.reverse()
  }
  const [lowest, farthest] = [Math.max(...bottoms), Math.max(...rights)]
  const walls = rights
    .slice(0, MOST_CORNERS)
    .map((right) => ({ right, end: followDown(cells, row, right, NORTH | WEST, MOST_PASSED, lowest).end }))
  for (const bottom of bottoms.slice(0, MOST_CORNERS)) {
    const reach = followAcross(cells, bottom, column, NORTH | WEST, MOST_PASSED, farthest).end
    for (const { right, end } of walls) {
      if (end < bottom || reach < right || !isCorner(at(cells, bottom, right), NORTH | WEST)) continue
      return { top: row, left: column, bottom, right, rules: [], slips: [], border: borderOf(cells, row, column, right) }
    }
  }
  return undefined
}

function borderOf(cells: Cells, row: number, column: number, right: number): BorderStyle {
  const corner = styleOf(at(cells, row, column))
  if (corner !== 'single') return corner
  for (let next = column + 1; next < right; next++) if (styleOf(at(cells, row, next)) === 'dashed') return 'dashed'
  return at(cells, row, column + 2) === 0x20 && isAcross(at(cells, row, column + 3)) ? 'dashed' : corner
}

function addBox(cells: Cells, box: FoundBox | undefined, found: FoundBox[], taken: Uint8Array): void {
  if (!box) return
  found.push(box)
  const mark = (row: number, column: number): void => {
    const index = (cells.start[row] as number) + column
    if (index < (cells.start[row + 1] as number)) taken[index] = 1
  }
  for (const row of [box.top, box.bottom]) for (let column = leftOf(box, row); column <= rightOf(box, row); column++) mark(row, column)
  for (let row = box.top; row <= box.bottom; row++) {
    mark(row, leftOf(box, row))
    mark(row, rightOf(box, row))
  }
}

// Between two boxes that are connected twice, four junctions close a rectangle that is no box, and a rule or a divider closes one
// that is a part of its box.
function isOwnBox(cells: Cells, box: FoundBox, spans: Map<string, Span[]>): boolean {
  let pure = 0
  for (const [row, column] of [
    [box.top, box.left],
    [box.top, box.right],
    [box.bottom, box.left],
    [box.bottom, box.right],
  ] as const) {
    const arms = neighbourArms(cells, row, column)
    if ((arms & (arms - 1) & ((arms & (arms - 1)) - 1)) === 0) pure++
  }
  if (pure < 2) return false
  const strips = spans.get(`c${box.left},${box.right}`)
  if (strips && covers(strips, box.top, box.bottom)) return false
  const columns = spans.get(`r${box.top},${box.bottom}`)
  if (columns && covers(columns, box.left, box.right)) return false
  return hasText(cells, box)
}

type Span = { from: number; to: number }

// The boxes by their columns and by their rows, in reading order.
function indexSpans(found: FoundBox[]): Map<string, Span[]> {
  const spans = new Map<string, Span[]>()
  const add = (key: string, span: Span): void => {
    const list = spans.get(key)
    if (list) list.push(span)
    else spans.set(key, [span])
  }
  for (const box of found) {
    add(`c${box.left},${box.right}`, { from: box.top, to: box.bottom })
    add(`r${box.top},${box.bottom}`, { from: box.left, to: box.right })
  }
  return spans
}

function covers(spans: Span[], from: number, to: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).from <= from) low = middle + 1
    else high = middle
  }
  return low > 0 && (spans[low - 1] as Span).to >= to
}

function neighbourArms(cells: Cells, row: number, column: number): number {
  const arms = armsOf(at(cells, row, column))
  if (arms !== 0) return arms
  return (
    (isUpright(at(cells, row - 1, column)) ? NORTH : 0) |
    (isUpright(at(cells, row + 1, column)) ? SOUTH : 0) |
    (isAcross(at(cells, row, column - 1)) ? WEST : 0) |
    (isAcross(at(cells, row, column + 1)) ? EAST : 0)
  )
}

function hasText(cells: Cells, box: FoundBox): boolean {
  let looked = 0
  for (let row = box.top + 1; row < box.bottom; row++) {
    for (let column = box.left + 1; column < box.right; column++) {
      if (++looked > 512) return false
      const code = at(cells, row, column)
      if (code !== 0x20 && armsOf(code) === 0 && !isUpright(code) && !isAcross(code)) return true
    }
  }
  return false
}
