import { followAcross, isHeadInWall, isOverwrittenWall, isUpperLeft } from './borders.ts'
import { at, indexOf, isBlank, type Cells } from './cells.ts'
import type { FoundBox, Slip } from './found-box.ts'
import { armsOf, ACROSS, EAST, isAcross, isCorner, isUpright, NORTH, SOUTH, styleOf, UPRIGHT, WEST } from './glyphs.ts'

/** How far a wall or corner may stand from where it belongs, in cells. */
const TOLERANCE = 2
// A row pushed out by its own long text keeps its wall as far as this.
const FARTHEST_PUSH = 12
const OFFSETS = [0, 1, -1, 2, -2]

/** Finds the boxes that a careful reader sees although they do not close exactly: walls up to two columns off, and gaps in up to half of the rows of a wall. */
export function findCrookedBoxes(cells: Cells, taken: Uint8Array): FoundBox[] {
  const found: FoundBox[] = []
  // From the bottom up, so that a box takes its walls before the box around it looks for its own.
  for (let row = cells.height - 3; row >= 0; row--) {
    for (let index = cells.start[row] as number, column = 0; index < (cells.start[row + 1] as number); index++, column++) {
      if (taken[index] === 1 || !startsBox(cells, row, column, cells.code[index] as number)) continue
      const box = closeCrooked(cells, row, column, taken)
      if (!box) continue
      found.push(box)
      claim(cells, box, taken)
    }
  }
  return found
}

// Only a plain corner starts a crooked box; with junctions too much would be taken for one.
function startsBox(cells: Cells, row: number, column: number, code: number): boolean {
  if (code > 128) return armsOf(code) === (EAST | SOUTH)
  if (code === 0x2b)
    return (
      at(cells, row, column + 1) === 0x2d &&
      !isAcross(at(cells, row, column - 1)) &&
      OFFSETS.some((offset) => isUpright(at(cells, row + 1, column + offset)))
    )
  if (code === 0x2e)
    return at(cells, row, column + 1) === 0x2d && [-1, 0, 1].some((offset) => isUpright(at(cells, row + 1, column + offset)))
  return isUpperLeft(cells, row, column, code)
}

function closeCrooked(cells: Cells, row: number, column: number, taken: Uint8Array): FoundBox | undefined {
  const across = followAcross(cells, row, column, SOUTH | WEST, 4096)
  const rights = across.corners.slice(-3).toReversed()
  // A border that stops short of its corner.
  if (rights.length === 0 && across.end - column >= 3 && armsOf(at(cells, row, across.end)) === ACROSS) rights.push(across.end + 1)
  for (const right of rights) {
    if ((taken[indexOf(cells, row, right)] ?? 0) === 1) continue
    const box = walkDown(cells, row, column, right, taken)
    if (box) return box
  }
  return undefined
}

// Walks down both walls at once and closes the box at the last bottom border that both walls reach.
function walkDown(cells: Cells, top: number, left: number, right: number, taken: Uint8Array): FoundBox | undefined {
  const lefts = [left]
  const rights = [right]
  let open = 0
  let gapsLeft = 0
  let gapsRight = 0
  let endsBare = true
  let closed: FoundBox | undefined
  for (let row = top + 1; row < cells.height; row++) {
    const end = row - top >= 2 ? bottomAt(cells, row, left, right, taken) : undefined
    if (end) {
      const height = row - top - 1
      const bare = endsBare && gapsLeft === 0 && end.left === left && end.right === right && isCorner(at(cells, row, right), NORTH | WEST)
      if (gapsLeft * 2 <= height && (gapsRight * 2 <= height || bare)) {
        const box: FoundBox = {
          top,
          left,
          bottom: row,
          right,
          lefts: [...lefts, end.left],
          rights: [...rights, end.right],
          rules: [],
          slips: [],
          border: styleOf(at(cells, top, left)),
        }
        closed = box
      }
      // A rule looks like a bottom border, but the walls go on below it.
      const corner = at(cells, row, end.left)
      if (corner !== 0x2b && (armsOf(corner) & SOUTH) === 0) break
      if (wallNear(cells, row + 1, left, taken) < 0 || wallNear(cells, row + 1, right, taken) < 0) break
      lefts.push(end.left)
      rights.push(end.right)
      continue
    }
    const leftWall = wallNear(cells, row, left, taken)
    const rightWall = wallNear(cells, row, right, taken)
    // Another box begins where this one would have its wall.
    if (leftWall < 0 && armsOf(at(cells, row, left)) === (EAST | SOUTH)) break
    const shift = leftWall < 0 || rightWall < 0 ? shiftOf(cells, row, left, right, taken) : 0
    if (shift !== 0) {
      lefts.push(left + shift)
      rights.push(right + shift)
      continue
    }
    open = leftWall < 0 && rightWall < 0 ? open + 1 : 0
    if (open > 1) break
    if (leftWall < 0) gapsLeft++
    const pushed = rightWall < 0 ? pushedWall(cells, row, right, taken) : rightWall
    if (pushed < 0) {
      gapsRight++
      endsBare &&= isBlankFrom(cells, row, right)
    }
    if (gapsLeft > 3 + (row - top) / 2 || (gapsRight > 3 + (row - top) / 2 && gapsLeft > 0)) break
    lefts.push(leftWall < 0 ? left : leftWall)
    rights.push(pushed < 0 ? right : pushed)
  }
  if (closed) closed.slips = slipsOf(closed)
  return closed
}

function bottomAt(cells: Cells, row: number, left: number, right: number, taken: Uint8Array): { left: number; right: number } | undefined {
  for (const offset of OFFSETS) {
    const column = left + offset
    const index = indexOf(cells, row, column)
    if (index < 0 || taken[index] === 1) continue
    const code = cells.code[index] as number
    if (!isCorner(code, NORTH | EAST) || !(isAcross(at(cells, row, column + 1)) || (code > 128 && isAcross(at(cells, row, column + 2)))))
      continue
    if (code === 0x2b && isAcross(at(cells, row, column - 1))) continue
    const { end, corners } = followAcross(cells, row, column, NORTH | WEST, 4096)
    const corner = corners.findLast((candidate) => Math.abs(candidate - right) <= TOLERANCE)
    if (corner !== undefined) return { left: column, right: corner }
    if (Math.abs(end - right) <= TOLERANCE) return { left: column, right: end }
  }
  return undefined
}

function wallNear(cells: Cells, row: number, column: number, taken: Uint8Array): number {
  for (const offset of OFFSETS) {
    const index = indexOf(cells, row, column + offset)
    if (index < 0) continue
    const code = cells.code[index] as number
    if (code !== 0x3a && isUpright(code) && (code < 128 || (armsOf(code) & NORTH) !== 0) && (taken[index] !== 1 || offset === 0))
      return column + offset
    if (code === 0x3a && offset === 0) return column
    if (offset === 0 && taken[index] !== 1 && (isOverwrittenWall(cells, row, column) || isHeadInWall(cells, row, column))) return column
  }
  return -1
}

function isBlankFrom(cells: Cells, row: number, column: number): boolean {
  for (let next = column; next < column + FARTHEST_PUSH; next++) if (!isBlank(at(cells, row, next))) return false
  return true
}

// A long text in a box to the left shifts both walls of the boxes after it.
function shiftOf(cells: Cells, row: number, left: number, right: number, taken: Uint8Array): number {
  const isFree = (column: number): boolean => {
    const index = indexOf(cells, row, column)
    return index >= 0 && taken[index] !== 1 && at(cells, row, column) !== 0x3a && isUpright(at(cells, row, column))
  }
  for (let shift = TOLERANCE + 1; shift <= FARTHEST_PUSH; shift++) {
    for (const by of [shift, -shift]) if (isFree(left + by) && isFree(right + by)) return by
  }
  return 0
}

// A cell of text too long for its box pushes the wall out: it stands right after that text.
function pushedWall(cells: Cells, row: number, right: number, taken: Uint8Array): number {
  let blanks = 0
  for (let column = right; column <= right + FARTHEST_PUSH; column++) {
    const index = indexOf(cells, row, column)
    if (index < 0) return -1
    const code = cells.code[index] as number
    if (isBlank(code)) {
      if (++blanks > 2) return -1
      continue
    }
    if (isUpright(code) && (armsOf(code) & UPRIGHT) !== 0 && column > right) return taken[index] === 1 ? -1 : column
    if (code === 0x7c) return taken[index] === 1 ? -1 : column
    if (armsOf(code) !== 0) return -1
    blanks = 0
  }
  return -1
}

function slipsOf(box: FoundBox): Slip[] {
  const slips: Slip[] = []
  for (let row = box.top + 1; row <= box.bottom; row++) {
    const left = box.lefts?.[row - box.top] ?? box.left
    const right = box.rights?.[row - box.top] ?? box.right
    if (left !== box.left) slips.push({ row, expected: box.left, actual: left, side: 'left' })
    if (right !== box.right) slips.push({ row, expected: box.right, actual: right, side: 'right' })
  }
  return slips
}

function claim(cells: Cells, box: FoundBox, taken: Uint8Array): void {
  for (let row = box.top; row <= box.bottom; row++) {
    const left = box.lefts?.[row - box.top] ?? box.left
    const right = box.rights?.[row - box.top] ?? box.right
    const whole = row === box.top || row === box.bottom
    for (let column = left; column <= right; column += whole ? 1 : Math.max(1, right - left)) {
      const index = indexOf(cells, row, column)
      if (index >= 0) taken[index] = 1
    }
  }
}
