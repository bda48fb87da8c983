import type { Cells } from './cells.ts'
import type { Containment } from './containment.ts'
import type { FoundEdges } from './edges.ts'
import type { LineEnds } from './ends.ts'
import type { Diagram, Severity } from './graph.ts'
import type { Lines } from './lines.ts'
import type { Place } from './places.ts'
import type { Texts } from './texts.ts'

/** Everything that was found on the way from the text to the graph: what the problems are told from. */
export type Reading = {
  cells: Cells
  containment: Containment
  lines: Lines
  ends: LineEnds
  texts: Texts
  found: FoundEdges
  diagram: Diagram
  idOf: (place: Place) => string
  labels: Map<string, string>
}

/** A problem at a cell. */
export type Found = { severity: Severity; rule: string; row: number; column: number; message: string; fix?: string }

/** A name for a box in a message. */
export function nameOf({ labels, idOf }: Reading, box: number): string {
  const id = idOf({ kind: 'box', index: box })
  const label = labels.get(id) ?? ''
  if (label === '') return 'the box without text'
  return `“${label.length > 40 ? `${label.slice(0, 39)}…` : label}”`
}
