import { isOverwrittenBorder, isOverwrittenWall, isSpaced } from './borders.ts'
import { leftOf, rightOf, type FoundBox } from './found-box.ts'
import { at, indexOf, type Cells } from './cells.ts'
import { arrowOf, asciiArrowOf, EAST, isAcross, isCorner, isUpright, NORTH, SOUTH, UPRIGHT, WEST } from './glyphs.ts'

/** Which box holds what. Boxes are in reading order; a grid's value is a box's index plus one, 0 for none. */
export type Containment = {
  boxes: FoundBox[]
  /** The index of the innermost box around each box, -1 for none. */
  parents: Int32Array
  /** Does the box hold boxes? */
  holds: Uint8Array
  /** The innermost box around each cell, borders included. */
  region: Int32Array
  /** The box whose border each cell is. */
  border: Int32Array
}

/** Finds the innermost box around each box and each cell, in one sweep over the rows. */
export function findContainment(cells: Cells, found: FoundBox[]): Containment {
  const boxes = found.toSorted((a, b) => a.top - b.top || a.left - b.left || b.bottom - a.bottom || b.right - a.right)
  const parents = new Int32Array(boxes.length).fill(-1)
  const region = new Int32Array(cells.code.length)
  for (const [row, open] of intervalsByRow(cells, boxes).entries()) sweepRow(cells, boxes, row, open, parents, region)
  const holds = new Uint8Array(boxes.length)
  for (const parent of parents) if (parent >= 0) holds[parent] = 1
  const border = new Int32Array(cells.code.length)
  for (let index = boxes.length - 1; index >= 0; index--) markBorder(cells, boxes[index] as FoundBox, index, holds[index] === 1, border)
  return { boxes, parents, holds, region, border }
}

/** Is a cell inside of a box that holds no other box, where everything is text? */
export function isInLeaf(containment: Containment, index: number): boolean {
  const region = containment.region[index] as number
  return region > 0 && containment.holds[region - 1] === 0
}

function intervalsByRow(cells: Cells, boxes: FoundBox[]): number[][] {
  const rows: number[][] = Array.from({ length: cells.height }, () => [])
  for (const [index, box] of boxes.entries()) for (let row = box.top; row <= box.bottom; row++) rows[row]?.push(index)
  return rows
}

function sweepRow(cells: Cells, boxes: FoundBox[], row: number, open: number[], parents: Int32Array, region: Int32Array): void {
  if (open.length === 0) return
  const box = (index: number): FoundBox => boxes[index] as FoundBox
  open.sort((a, b) => leftOf(box(a), row) - leftOf(box(b), row) || rightOf(box(b), row) - rightOf(box(a), row) || a - b)
  const start = cells.start[row] as number
  const length = (cells.start[row + 1] as number) - start
  const stack: number[] = []
  const fill = (from: number, to: number): void => {
    const top = stack.at(-1)
    if (top !== undefined && to > from) region.fill(top + 1, start + Math.min(from, length), start + Math.min(to, length))
  }
  let column = 0
  const close = (until: number): void => {
    while (stack.length > 0 && rightOf(box(stack.at(-1) as number), row) < until) {
      const right = rightOf(box(stack.at(-1) as number), row) + 1
      fill(column, right)
      column = Math.max(column, right)
      stack.pop()
    }
    fill(column, until)
    column = Math.max(column, until)
  }
  for (const index of open) {
    close(leftOf(box(index), row))
    if (row === box(index).top) {
      let depth = stack.length - 1
      while (depth >= 0 && !encloses(box(stack[depth] as number), box(index))) depth--
      parents[index] = stack[depth] ?? -1
    }
    stack.push(index)
  }
  close(Number.MAX_SAFE_INTEGER)
}

function encloses(outer: FoundBox, inner: FoundBox): boolean {
  return (
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom &&
    leftOf(outer, inner.top) <= inner.left &&
    rightOf(outer, inner.bottom) >= rightOf(inner, inner.bottom)
  )
}

// An edge drawn over a container's border is the edge's, not the border's; in a box without boxes it starts at the border.
function markBorder(cells: Cells, box: FoundBox, index: number, holds: boolean, border: Int32Array): void {
  const mark = (row: number, column: number): void => {
    const cell = indexOf(cells, row, column)
    if (cell >= 0) border[cell] = index + 1
  }
  for (const row of [box.top, ...box.rules, box.bottom]) {
    for (let column = leftOf(box, row); column <= rightOf(box, row); column++) {
      const code = at(cells, row, column)
      const corner = column === leftOf(box, row) || column === rightOf(box, row)
      if (
        corner
          ? isUpright(code) || isAcross(code) || isCornerOfAny(code)
          : isBorderPiece(cells, row, column, code) && !(holds && isOverwrittenBorder(cells, row, column))
      )
        mark(row, column)
    }
  }
  for (let row = box.top + 1; row < box.bottom; row++) {
    for (const column of [leftOf(box, row), rightOf(box, row)]) {
      const code = at(cells, row, column)
      const head = (arrowOf(code) | asciiArrowOf(code)) & ~UPRIGHT
      if ((isUpright(code) || head !== 0 || isOverwrittenWall(cells, row, column)) && !(holds && isOverwrittenWall(cells, row, column)))
        mark(row, column)
    }
  }
}

function isCornerOfAny(code: number): boolean {
  return [NORTH | EAST, NORTH | WEST, SOUTH | EAST, SOUTH | WEST].some((arms) => isCorner(code, arms))
}

function isBorderPiece(cells: Cells, row: number, column: number, code: number): boolean {
  if (isAcross(code))
    return (
      code > 128 ||
      code === 0x2b ||
      isAcross(at(cells, row, column - 1)) ||
      isAcross(at(cells, row, column + 1)) ||
      isSpaced(cells, row, column) ||
      isSpaced(cells, row, column - 2) ||
      isCorner(at(cells, row, column - 1), EAST | SOUTH) ||
      isCorner(at(cells, row, column - 1), NORTH | EAST)
    )
  if ((arrowOf(code) & UPRIGHT) !== 0) return true
  if ((asciiArrowOf(code) & UPRIGHT) !== 0) return isAcross(at(cells, row, column - 1)) && isAcross(at(cells, row, column + 1))
  return isOverwrittenBorder(cells, row, column)
}
