/** Distances in px. `equal` gives boxes that were drawn equally wide one width. */
export type Spacing = {
  fontSize: number
  /** The width of a character and the height of a line. */
  cell: number
  line: number
  /** From a wall to the text inside. */
  padX: number
  padY: number
  /** From a box to the next, and to the box around it. */
  gap: number
  nest: number
  /** Between lines side by side. */
  lane: number
  /** A straight arrow's length, and the length of a last stretch with a head. */
  arrow: number
  head: number
  equal: boolean
}

/** How far a text node's border stands outside the middle of its first and last cell, in px. */
export function textMargin(spacing: Spacing): { x: number; y: number } {
  return { x: spacing.cell / 2 + 4, y: spacing.fontSize * 0.55 + 2 }
}
