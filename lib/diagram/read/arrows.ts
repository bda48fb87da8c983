import { at, indexOf, isBlank, type Cells } from './cells.ts'
import type { Containment } from './containment.ts'
import { LATERAL, REACH } from './ends.ts'
import { ACROSS, EAST, NORTH, opposite, SOUTH, UPRIGHT, WEST } from './glyphs.ts'
import { step, type Lines } from './lines.ts'

/** Arrows that lead from no line and to no box are text: `a → b`. They are taken out of the lines. */
export function dropTextArrows(cells: Cells, containment: Containment, lines: Lines): void {
  for (let row = 0; row < cells.height; row++) {
    const first = cells.start[row] as number
    for (let index = first; index < (cells.start[row + 1] as number); index++) {
      const head = lines.heads[index] as number
      if (head === 0 || isArrow(cells, containment, lines, row, index - first, head)) continue
      lines.heads[index] = 0
      lines.arms[index] = 0
    }
  }
}

function isArrow(cells: Cells, containment: Containment, lines: Lines, row: number, column: number, head: number): boolean {
  const sides = head === ACROSS ? [EAST, WEST] : head === UPRIGHT ? [NORTH, SOUTH] : [head, opposite(head)]
  let texts = 0
  for (const side of sides) {
    for (let distance = 1; distance <= REACH; distance++) {
      const index = indexOf(cells, ...step(row, column, side, distance))
      if (index < 0 || isBlank(cells.code[index] as number)) continue
      if (containment.border[index] !== 0) return true
      if (lines.arms[index] !== 0 && (distance === 1 || ((lines.arms[index] as number) & opposite(side)) !== 0)) return true
      texts++
      break
    }
  }
  if ((head & UPRIGHT) === 0) return false
  const [backRow, backColumn] = step(row, column, opposite(head))
  for (const offset of LATERAL) {
    const index = indexOf(cells, backRow, backColumn + offset)
    if (index >= 0 && ((lines.arms[index] as number) & head) !== 0) return true
  }
  return texts === 2 && isBlank(at(cells, row, column - 1)) && isBlank(at(cells, row, column + 1))
}
