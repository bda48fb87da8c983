import { indexOf, isBlank, type Cells } from './cells.ts'
import type { Containment } from './containment.ts'
import { EAST, UPRIGHT, WEST } from './glyphs.ts'
import type { Lines } from './lines.ts'

/** The cells of the lines that hang from the boxes of a sequence drawing, each with the index of its box. */
export type Lifelines = Map<number, number>

const SHORTEST = 3
/** Rows below a lifeline that must be free: what a line could still reach. */
const FREE = 3

/**
 * Finds the lines under the boxes of a sequence drawing: they hang down to nothing, and arrows lead from one to another. What meets
 * them meets their box. The arms that their cells stretch to the sides are taken out of `lines`.
 */
export function findLifelines(cells: Cells, containment: Containment, lines: Lines): Lifelines {
  const lifelines: Lifelines = new Map()
  const met = new Set<number>()
  for (const [box, { bottom, left, right }] of containment.boxes.entries()) {
    for (let column = left + 1; column < right; column++) {
      const hanging = hangingFrom(cells, containment, lines, bottom + 1, column)
      for (const index of hanging) lifelines.set(index, box)
      if (hanging.some((index) => isPointedAt(lines, index))) met.add(box)
      if (hanging.length > 0) break
    }
  }
  if (met.size < 2) return new Map()
  for (const [index, box] of lifelines) {
    if (met.has(box)) lines.arms[index] = UPRIGHT
    else lifelines.delete(index)
  }
  return lifelines
}

function hangingFrom(cells: Cells, containment: Containment, lines: Lines, from: number, column: number): number[] {
  const hanging: number[] = []
  let row = from
  for (; ; row++) {
    const index = indexOf(cells, row, column)
    if (index < 0 || lines.heads[index] !== 0 || ((lines.arms[index] as number) & UPRIGHT) !== UPRIGHT) break
    if (containment.border[index] !== 0) break
    hanging.push(index)
  }
  for (let below = row; below < row + FREE; below++) {
    for (let beside = column - 1; beside <= column + 1; beside++) {
      const index = indexOf(cells, below, beside)
      if (index >= 0 && !isBlank(cells.code[index] as number)) return []
    }
  }
  return hanging.length < SHORTEST ? [] : hanging
}

// Does an arrowhead end right beside it, or a line begin there?
function isPointedAt(lines: Lines, index: number): boolean {
  const [left, right] = [index - 1, index + 1]
  return (
    lines.heads[left] === EAST ||
    lines.heads[right] === WEST ||
    (((lines.arms[left] ?? 0) & EAST) !== 0 && ((lines.arms[left] ?? 0) & UPRIGHT) === 0) ||
    (((lines.arms[right] ?? 0) & WEST) !== 0 && ((lines.arms[right] ?? 0) & UPRIGHT) === 0)
  )
}
