import { at, isBlank, type Cells } from './cells.ts'
import { ACROSS, armsOf, arrowOf, asciiArrowOf, EAST, isAcross, isCorner, isUpright, NORTH, SOUTH, UPRIGHT, WEST } from './glyphs.ts'

const LONGEST_TITLE = 100

/** Follows a top or bottom border or a rule from its left corner to the right: `corners` are the columns, from the left, where a corner with the arms `turn` may end it; `end` is its last column, or one from `until` on. */
export function followAcross(
  cells: Cells,
  row: number,
  from: number,
  turn: number,
  most: number,
  until = Number.POSITIVE_INFINITY,
): { corners: number[]; end: number } {
  const corners: number[] = []
  let column = from
  for (;;) {
    const code = at(cells, row, column)
    const next = at(cells, row, column + 1)
    if (column > from && (isCorner(code, turn) || turn === 0) && column - from >= 2) {
      corners.push(column)
      if (corners.length >= most || column >= until) break
    }
    if (column > from && endsAcross(code, next)) break
    const onward =
      isAcrossAt(cells, row, column + 1) || (next < 128 && isCorner(next, turn))
        ? column + 1
        : skipTitle(cells, row, column, turn, column === from)
    if (onward < 0) break
    column = onward
  }
  return { corners, end: column }
}

/** Follows a wall from its upper corner down: `corners` are the rows where a corner with the arms `turn` may end it. */
export function followDown(
  cells: Cells,
  from: number,
  column: number,
  turn: number,
  most: number,
  until = Number.POSITIVE_INFINITY,
): { corners: number[]; end: number } {
  const corners: number[] = []
  let row = from
  for (;;) {
    const code = at(cells, row, column)
    const next = at(cells, row + 1, column)
    if (row > from && row - from >= 2 && isCorner(code, turn)) {
      corners.push(row)
      if (corners.length >= most || row >= until) break
    }
    if (row > from && (armsOf(code) & UPRIGHT) === NORTH) break
    if (row > from && code < 128 && code !== 0x7c && code !== 0x3a && code !== 0x2b && isCorner(code, turn)) break
    if (code === 0x2b && next === 0x2b && isEdgeOfBox(cells, row, column, turn) && isEdgeOfBox(cells, row + 1, column, turn)) break
    if (!isWallAt(cells, row + 1, column) && !(next < 128 && isCorner(next, turn))) break
    row++
  }
  return { corners, end: row }
}

// Of two `+` over each other only those belong to two boxes that both have a border: `+---+ title +---+` is a wall with edges.
function isEdgeOfBox(cells: Cells, row: number, column: number, turn: number): boolean {
  return isAcross(at(cells, row, column + ((turn & EAST) !== 0 ? 1 : -1)))
}

/** Can a box begin here? ASCII characters must have a border to the right and a wall below. */
export function isUpperLeft(cells: Cells, row: number, column: number, code: number): boolean {
  if (!isCorner(code, EAST | SOUTH)) return false
  if (code > 128) return true
  const right = at(cells, row, column + 1)
  const border = right === 0x2d || right === 0x3d || (code === 0x2b && (right === 0x2500 || isSpaced(cells, row, column + 2)))
  return border && isUpright(at(cells, row + 1, column))
}

/** Is this a dash between blanks, with another one or a corner after it: a piece of `+ - - +`? */
export function isSpaced(cells: Cells, row: number, column: number): boolean {
  return (
    at(cells, row, column) === 0x2d &&
    isBlank(at(cells, row, column - 1)) &&
    isBlank(at(cells, row, column + 1)) &&
    (at(cells, row, column + 2) === 0x2d || at(cells, row, column + 2) === 0x2b)
  )
}

/** Is this cell a piece of a wall: a vertical line, a head that ends in it, or an edge that overwrites it? */
export function isWallAt(cells: Cells, row: number, column: number): boolean {
  const code = at(cells, row, column)
  const arms = armsOf(code)
  if (arms !== 0 ? (arms & NORTH) !== 0 : isUpright(code)) return true
  return isOverwrittenWall(cells, row, column) || isHeadInWall(cells, row, column)
}

/** Has an edge that goes from left to right been drawn over a wall here? */
export function isOverwrittenWall(cells: Cells, row: number, column: number): boolean {
  const code = at(cells, row, column)
  if (!isAcross(code) || isUpright(code)) return false
  const [before, after] = [at(cells, row, column - 1), at(cells, row, column + 1)]
  // Right beside a piece of wall it is that wall which stands in the wrong column.
  return goesOn(before) && goesOn(after) && !isUpright(before) && !isUpright(after)
}

/** Has an edge that goes down been drawn over a horizontal border here? */
export function isOverwrittenBorder(cells: Cells, row: number, column: number): boolean {
  const code = at(cells, row, column)
  if (!isUpright(code) || isAcross(code)) return false
  return isAcross(at(cells, row, column - 1)) && isAcross(at(cells, row, column + 1))
}

/** Is this an arrowhead that points through a left or right wall? */
export function isHeadInWall(cells: Cells, row: number, column: number): boolean {
  const code = at(cells, row, column)
  const arrow = arrowOf(code)
  const ascii = asciiArrowOf(code)
  // A head right before a wall points to that one.
  const ahead = ((arrow | ascii) & EAST) !== 0 ? 1 : ((arrow | ascii) & WEST) !== 0 ? -1 : 0
  if (ahead === 0 || isUpright(at(cells, row, column + ahead))) return false
  if (arrow === EAST || arrow === WEST) return true
  if (ascii === EAST) return isAcross(at(cells, row, column - 1))
  return ascii === WEST && isAcross(at(cells, row, column + 1))
}

function goesOn(code: number): boolean {
  return isAcross(code) || arrowOf(code) === EAST || arrowOf(code) === WEST || code === 0x3e || code === 0x3c
}

// A corner of Unicode ends the border; two ASCII corners side by side belong to two boxes.
function endsAcross(code: number, next: number): boolean {
  const arms = armsOf(code)
  if (arms !== 0) return (arms & EAST) === 0 && arms !== UPRIGHT
  return (
    (code === 0x2b && next === 0x2b) ||
    (code < 128 && code !== 0x2b && isCorner(code, SOUTH | WEST)) ||
    (code < 128 && code !== 0x2b && isCorner(code, NORTH | WEST))
  )
}

function isAcrossAt(cells: Cells, row: number, column: number): boolean {
  const code = at(cells, row, column)
  const arms = armsOf(code)
  if (arms !== 0 ? (arms & WEST) !== 0 : isAcross(code)) return true
  const arrow = arrowOf(code)
  if (arrow === NORTH || arrow === SOUTH || arrow === UPRIGHT) return true
  if ((asciiArrowOf(code) & UPRIGHT) !== 0) return isAcross(at(cells, row, column - 1)) && isAcross(at(cells, row, column + 1))
  return isOverwrittenBorder(cells, row, column)
}

// A border may carry a title, `┌── Title ──┐`, and a dashed one has gaps.
function skipTitle(cells: Cells, row: number, column: number, turn: number, first: boolean): number {
  const before = at(cells, row, column)
  if (first ? before < 128 && !isSpaced(cells, row, column + 2) : isUpright(before) || (armsOf(before) & ACROSS) === WEST) return -1
  let blanks = 0
  for (let next = column + 1; next <= column + LONGEST_TITLE; next++) {
    const code = at(cells, row, next)
    if (isBlank(code)) {
      if (++blanks > 2) return -1
      continue
    }
    if (isAcross(code) || (isCorner(code, turn) && code > 128))
      return (armsOf(code) & (WEST | EAST)) === EAST && (armsOf(code) & UPRIGHT) !== 0 ? -1 : next
    if ((isUpright(code) && code !== 0x3a) || armsOf(code) !== 0 || (arrowOf(code) !== 0 && blanks === 0 && next === column + 1)) return -1
    blanks = 0
  }
  return -1
}
