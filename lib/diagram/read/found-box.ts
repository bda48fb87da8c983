import type { BorderStyle } from '../graph.ts'

/** A wall or corner that is not where the box's top corners say it should be. */
export type Slip = { row: number; expected: number; actual: number; side: 'left' | 'right' }

/** A box of the drawing; `lefts` and `rights` give its walls row by row where they are not straight. */
export type FoundBox = {
  top: number
  left: number
  bottom: number
  right: number
  lefts?: number[]
  rights?: number[]
  rules: number[]
  slips: Slip[]
  border: BorderStyle
}

/** The column of the left wall in a row of the box. */
export function leftOf(box: FoundBox, row: number): number {
  return box.lefts?.[row - box.top] ?? box.left
}

/** The column of the right wall in a row of the box. */
export function rightOf(box: FoundBox, row: number): number {
  return box.rights?.[row - box.top] ?? box.right
}
