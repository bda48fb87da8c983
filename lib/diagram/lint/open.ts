import { followAcross, isUpperLeft } from '../read/borders.ts'
import { at, indexOf, isBlank } from '../read/cells.ts'
import type { End } from '../read/ends.ts'
import { armsOf, EAST, isUpright, NORTH, SOUTH, WEST } from '../read/glyphs.ts'
import { step } from '../read/lines.ts'
import type { Reading } from '../read/reading.ts'
import { nameOf, type Found } from './found.ts'

const FARTHEST = 40
const AROUND = 8

/** Finds what begins like a box, with text in it, but never closes. */
export function findOpenBoxes(reading: Reading): Found[] {
  const { cells, containment, found, ends } = reading
  const withEdges = new Set(found.edges.map((edge) => edge.net))
  const open: Found[] = []
  for (let row = 0; row < cells.height - 1 && open.length < 200; row++) {
    for (let index = cells.start[row] as number, column = 0; index < (cells.start[row + 1] as number); index++, column++) {
      const code = cells.code[index] as number
      if (containment.border[index] !== 0 || !isUpperLeft(cells, row, column, code)) continue
      if (code > 128 && armsOf(code) !== (EAST | SOUTH)) continue
      if (reading.lines.arms[index] === 0 || withEdges.has(ends.nets.find(index * 2))) continue
      const right = followAcross(cells, row, column, SOUTH | WEST, 4).corners[0]
      if (right === undefined || right - column < 3 || !looksLikeBox(reading, row, column, right)) continue
      open.push({
        severity: 'error',
        rule: 'open-box',
        row,
        column,
        message: `A box begins here, up to column ${right + 1}, but never closes. Draw its walls straight down from its corners, and its bottom from wall to wall.`,
      })
    }
  }
  return open
}

// Walls on both sides of the first row and text between them.
function looksLikeBox({ cells }: Reading, row: number, left: number, right: number): boolean {
  const near = (column: number): boolean => [0, 1, -1].some((offset) => isUpright(at(cells, row + 1, column + offset)))
  if (!near(left) || !near(right)) return false
  for (let column = left + 2; column < right - 1; column++) {
    const code = at(cells, row + 1, column)
    if (!isBlank(code) && armsOf(code) === 0 && !isUpright(code)) return true
  }
  return false
}

/** Finds line ends that reach nothing, and names the box that each may have been meant for. */
export function findLooseEnds(reading: Reading): Found[] {
  const { ends } = reading
  const withBox = new Set(ends.ends.flatMap((end) => (end.box >= 0 ? [ends.nets.find(end.part)] : [])))
  return reading.found.loose.slice(0, 200).map((end) => {
    const { row, column, direction, head } = end
    const meant = boxAhead(reading, end) ?? boxAround(reading, end)
    const what = head ? 'This arrow points at nothing' : 'This line leads nowhere'
    const nearest = meant
      ? `: the nearest box is ${nameOf(reading, meant.box)}, ${meant.cells} ${meant.cells === 1 ? 'cell' : 'cells'} ${wayTo(direction, meant.ahead)}. Draw the line up to its border.`
      : '. Draw it up to a box, or remove it.'
    // Without a box at the other end it may be a sample in a legend, or decoration.
    const severity = withBox.has(ends.nets.find(end.part)) ? 'error' : 'warning'
    return { severity, rule: 'loose-end', row, column, message: what + nearest }
  })
}

type Nearest = { box: number; cells: number; ahead: boolean }

function boxAhead({ cells, containment }: Reading, end: End): Nearest | undefined {
  for (let distance = 1; distance <= FARTHEST; distance++) {
    const index = indexOf(cells, ...step(end.row, end.column, end.direction, distance))
    const box = index < 0 ? 0 : (containment.border[index] as number)
    if (box !== 0) return { box: box - 1, cells: distance - 1, ahead: true }
  }
  return undefined
}

function boxAround({ cells, containment }: Reading, end: End): Nearest | undefined {
  for (let distance = 1; distance <= AROUND; distance++) {
    for (let row = end.row - distance; row <= end.row + distance; row++) {
      const whole = Math.abs(row - end.row) === distance
      for (let column = end.column - distance; column <= end.column + distance; column += whole ? 1 : distance * 2) {
        const index = indexOf(cells, row, column)
        const box = index < 0 ? 0 : (containment.border[index] as number)
        if (box !== 0) return { box: box - 1, cells: distance, ahead: false }
      }
    }
  }
  return undefined
}

function wayTo(direction: number, ahead: boolean): string {
  if (!ahead) return 'away'
  if (direction === NORTH) return 'above'
  if (direction === SOUTH) return 'below'
  return direction === EAST ? 'to the right' : 'to the left'
}
