import type { Cells } from './cells.ts'
import type { Containment } from './containment.ts'
import type { FoundEdges } from './found-edge.ts'
import type { LineEnds } from './ends.ts'
import type { Diagram } from '../graph.ts'
import type { Lines } from './lines.ts'
import type { Place } from './places.ts'
import type { Texts } from './texts.ts'

/** Everything that was found on the way from the text to the graph: the problems are derived from it. */
export type Reading = {
  cells: Cells
  containment: Containment
  lines: Lines
  ends: LineEnds
  texts: Texts
  found: FoundEdges
  diagram: Diagram
  idOf: (place: Place) => string
  /** The label of each node. */
  labels: Map<string, string>
}
