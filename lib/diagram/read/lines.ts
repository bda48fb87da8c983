import { at, indexOf, isBlank, type Cells } from './cells.ts'
import { isInLeaf, type Containment } from './containment.ts'
import {
  ACROSS,
  armsOf,
  arrowOf,
  asciiArrowOf,
  EAST,
  isAcross,
  isUpright,
  isWordCharacter,
  NORTH,
  opposite,
  SOUTH,
  UPRIGHT,
  WEST,
} from './glyphs.ts'

/** The cells that are lines and not borders or text. */
export type Lines = {
  /** The directions in which each cell's line goes on; 0 where the cell is no line. */
  arms: Uint8Array
  /** Where the arrowhead in each cell points to; 0 where there is none. */
  heads: Uint8Array
}

/** Tells lines from borders and from text; a `-` or a `|` is a line only among others. */
export function findLines(cells: Cells, containment: Containment): Lines {
  const lines: Lines = { arms: new Uint8Array(cells.code.length), heads: new Uint8Array(cells.code.length) }
  const { border } = containment
  for (let row = 0; row < cells.height; row++) {
    const first = cells.start[row] as number
    const end = cells.start[row + 1] as number
    for (let index = first; index < end; index++) {
      const code = cells.code[index] as number
      if (code === 32 || code < 0) continue
      if (border[index] !== 0) {
        if (armsOf(code) === 15) followInward(cells, containment, lines, row, index - first)
        continue
      }
      if (isInLeaf(containment, index)) continue
      classify(cells, lines, row, index - first, index, code)
    }
  }
  return lines
}

/** One step in a direction. */
export function step(row: number, column: number, direction: number, cells = 1): [number, number] {
  if (direction === NORTH) return [row - cells, column]
  if (direction === SOUTH) return [row + cells, column]
  return [row, column + (direction === EAST ? cells : -cells)]
}

/** The most cells of a dotted or dashed line that are looked at, to each side. */
const LONGEST_DOTTED = 40

function classify(cells: Cells, lines: Lines, row: number, column: number, index: number, code: number): void {
  const arms = armsOf(code)
  if (arms !== 0) {
    lines.arms[index] = arms
    return
  }
  const arrow = arrowOf(code)
  if (arrow !== 0) {
    setHead(cells, lines, row, column, index, arrow)
    return
  }
  if (code >= 128) return
  const head = asciiHead(cells, row, column, code)
  if (head !== 0) setHead(cells, lines, row, column, index, head)
  else lines.arms[index] = asciiArms(cells, row, column, code)
}

// A head goes on behind it, and before it where a line comes to meet it: then it stands in the middle of a run.
function setHead(cells: Cells, lines: Lines, row: number, column: number, index: number, head: number): void {
  lines.heads[index] = head
  if (head === ACROSS || head === UPRIGHT) {
    lines.arms[index] = head
    return
  }
  const [nextRow, nextColumn] = step(row, column, head)
  const next = at(cells, nextRow, nextColumn)
  const met = (armsOf(next) & opposite(head)) !== 0 || ((head & ACROSS) !== 0 ? next === 0x2d : next === 0x7c)
  lines.arms[index] = opposite(head) | (met ? head : 0)
}

function asciiHead(cells: Cells, row: number, column: number, code: number): number {
  const head = asciiArrowOf(code)
  if (head === 0) return 0
  const [backRow, backColumn] = step(row, column, opposite(head))
  const back = at(cells, backRow, backColumn)
  const front = at(cells, ...step(row, column, head))
  if ((head & ACROSS) !== 0) {
    if (
      !isAcross(back) &&
      asciiArrowOf(back) !== opposite(head) &&
      !isDotted(cells, row, backColumn) &&
      !isDashed(cells, row, backColumn, head)
    )
      return 0
    if (asciiArrowOf(back) === opposite(head)) return isUpright(front) ? head : 0
    if (isWordCharacter(front)) return isLongRun(cells, backRow, backColumn, opposite(head)) ? head : 0
    return head
  }
  const left = at(cells, row, column - 1)
  const right = at(cells, row, column + 1)
  if ((isWordCharacter(left) && left !== code) || (isWordCharacter(right) && right !== code)) return 0
  return isUpright(back) || asciiArrowOf(back) === opposite(head) || (isBlank(back) && isDriftedHead(cells, row, column, head)) ? head : 0
}

// `v` a column off its `|`, right before a border.
function isDriftedHead(cells: Cells, row: number, column: number, head: number): boolean {
  if (!isBlank(at(cells, row, column - 1)) || !isBlank(at(cells, row, column + 1))) return false
  const up = head === SOUTH ? -1 : 1
  return isAcross(at(cells, row - up, column)) && [-1, 1].some((side) => at(cells, row + up, column + side) === 0x7c)
}

// `....>`: dots are a line where they lead to a head.
function isDotted(cells: Cells, row: number, column: number): boolean {
  if (at(cells, row, column) !== 0x2e) return false
  let from = column
  let to = column
  while (to - from < LONGEST_DOTTED && at(cells, row, from - 1) === 0x2e) from--
  while (to - from < LONGEST_DOTTED && at(cells, row, to + 1) === 0x2e) to++
  const [before, after] = [at(cells, row, from - 1), at(cells, row, to + 1)]
  return (
    to - from >= 2 && (((asciiArrowOf(after) | arrowOf(after)) & EAST) !== 0 || ((asciiArrowOf(before) | arrowOf(before)) & WEST) !== 0)
  )
}

// `- - ->`: dashes with a blank between them are a line where there are three, or two and a head. `column` may be a blank of it.
function isDashed(cells: Cells, row: number, column: number, head = 0): boolean {
  const middle = isBlank(at(cells, row, column)) && head !== 0 ? column + (head === EAST ? -1 : 1) : column
  if (at(cells, row, middle) !== 0x2d) return false
  let [from, to] = [middle, middle]
  while (to - from < LONGEST_DOTTED && at(cells, row, from - 2) === 0x2d && isBlank(at(cells, row, from - 1))) from -= 2
  while (to - from < LONGEST_DOTTED && at(cells, row, to + 2) === 0x2d && isBlank(at(cells, row, to + 1))) to += 2
  return to - from >= 4 || (to - from === 2 && (headNear(cells, row, to, EAST) || headNear(cells, row, from, WEST)))
}

function headNear(cells: Cells, row: number, column: number, head: number): boolean {
  const [next, second] = [1, 2].map((distance) => at(cells, row, column + (head === EAST ? distance : -distance))) as [number, number]
  return ((asciiArrowOf(next) | arrowOf(next)) & head) !== 0 || (isBlank(next) && ((asciiArrowOf(second) | arrowOf(second)) & head) !== 0)
}

function isLongRun(cells: Cells, row: number, column: number, direction: number): boolean {
  for (let length = 0; length < 2; length++) if (!isAcross(at(cells, ...step(row, column, direction, length)))) return false
  return true
}

function asciiArms(cells: Cells, row: number, column: number, code: number): number {
  const left = at(cells, row, column - 1)
  const right = at(cells, row, column + 1)
  const above = at(cells, row - 1, column)
  const below = at(cells, row + 1, column)
  if (code === 0x2d || code === 0x3d) return isRun(cells, row, column) || isDashed(cells, row, column) ? ACROSS : 0
  if (code === 0x2e && isDotted(cells, row, column)) return ACROSS
  if (code === 0x7c)
    return isVertical(above) ||
      isVertical(below) ||
      isDrifting(cells, row, column, left, right) ||
      (isDash(left) && !isWordCharacter(right)) ||
      (isDash(right) && !isWordCharacter(left))
      ? UPRIGHT
      : 0
  if (code === 0x3a)
    return (above === code || below === code || isUpright(above)) &&
      isBlank(left) &&
      isBlank(right) &&
      (isUpright(above) || isUpright(below))
      ? UPRIGHT
      : 0
  const north = isVertical(above) && above !== 0x2d && above !== 0x2e && above !== 0x2c
  const south = isVertical(below) && below !== 0x2d && below !== 0x27 && below !== 0x60
  const east = (isDash(right) && right !== 0x2b) || right === 0x3e
  const west = (isDash(left) && left !== 0x2b) || left === 0x3c
  if (code === 0x2b) {
    const arms = (north ? NORTH : 0) | (south ? SOUTH : 0) | (east ? EAST : 0) | (west ? WEST : 0)
    const turned = arms === EAST || arms === WEST ? arms | driftedArms(cells, row, column) : arms
    return isWordCharacter(left) || isWordCharacter(right) ? turned & UPRIGHT && turned : turned
  }
  if ((code === 0x2e || code === 0x2c) && south && (east || west)) return SOUTH | (east ? EAST : 0) | (west ? WEST : 0)
  if ((code === 0x27 || code === 0x60) && north && (east || west)) return NORTH | (east ? EAST : 0) | (west ? WEST : 0)
  if (code === 0x2f) return east && south && !west ? EAST | SOUTH : west && north && !east ? WEST | NORTH : 0
  if (code === 0x5c) return west && south && !east ? WEST | SOUTH : east && north && !west ? EAST | NORTH : 0
  return 0
}

// A corner whose upright line stands a column off.
function driftedArms(cells: Cells, row: number, column: number): number {
  const goesOn = (up: number): boolean =>
    isBlank(at(cells, row + up, column)) &&
    [-1, 1].some((side) => at(cells, row + up, column + side) === 0x7c && isBlank(at(cells, row + up, column + side * 2)))
  return (goesOn(-1) ? NORTH : 0) | (goesOn(1) ? SOUTH : 0)
}

// A `|` that stands alone goes on a column off.
function isDrifting(cells: Cells, row: number, column: number, left: number, right: number): boolean {
  if (!isBlank(left) || !isBlank(right)) return false
  return [-1, 1].some((up) =>
    [-1, 1].some((side) => isUpright(at(cells, row + up, column + side)) && at(cells, row + up, column + side) !== 0x3a),
  )
}

// Three dashes are a line; one or two only where they touch a line, a border or a head, and are not an option such as `--help`.
function isRun(cells: Cells, row: number, column: number): boolean {
  let from = column
  let to = column
  while (to - from < 3 && isDash(at(cells, row, from - 1)) && at(cells, row, from - 1) !== 0x2b) from--
  while (to - from < 3 && isDash(at(cells, row, to + 1)) && at(cells, row, to + 1) !== 0x2b) to++
  if (to - from >= 2) return true
  const before = at(cells, row, from - 1)
  const after = at(cells, row, to + 1)
  if (isWordCharacter(before) && isWordCharacter(after)) return false
  const ahead = asciiArrowOf(after) === EAST || arrowOf(after) === EAST
  const behind = asciiArrowOf(before) === WEST || arrowOf(before) === WEST
  if (ahead || behind) return !(ahead && isWordCharacter(before) && to === from) && !(behind && isWordCharacter(after) && to === from)
  if (isJoint(before) || isJoint(after)) return true
  return (
    to > from &&
    isBlank(before) &&
    isBlank(after) &&
    [2, 3].some((gap) => isJoint(at(cells, row, from - gap)) || isJoint(at(cells, row, to + gap)))
  )
}

function isJoint(code: number): boolean {
  return code === 0x7c || code === 0x2b || armsOf(code) !== 0
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x3d || code === 0x2b || (armsOf(code) & ACROSS) !== 0
}

function isVertical(code: number): boolean {
  return (
    code === 0x7c ||
    code === 0x2b ||
    code === 0x5e ||
    code === 0x76 ||
    code === 0x56 ||
    code === 0x2e ||
    code === 0x27 ||
    code === 0x2c ||
    code === 0x60 ||
    (armsOf(code) !== 0 && code > 128) ||
    (arrowOf(code) & UPRIGHT) !== 0 ||
    code === 0x2d
  )
}

// A line may pass through a box that holds only text: it enters at a `┼` of the border and goes on from cell to cell.
function followInward(cells: Cells, containment: Containment, lines: Lines, row: number, column: number): void {
  for (const direction of [NORTH, EAST, SOUTH, WEST]) {
    let [nextRow, nextColumn] = step(row, column, direction)
    for (;;) {
      const index = indexOf(cells, nextRow, nextColumn)
      if (index < 0 || containment.border[index] !== 0 || lines.arms[index] !== 0 || !isInLeaf(containment, index)) break
      const arms = armsOf(cells.code[index] as number)
      if ((arms & (direction | opposite(direction))) !== (direction | opposite(direction))) break
      lines.arms[index] = arms
      ;[nextRow, nextColumn] = step(nextRow, nextColumn, direction)
    }
  }
}
