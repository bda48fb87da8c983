import type { Cell, EdgeDirection } from '../graph.ts'
import type { End } from './ends.ts'
import type { Place } from './places.ts'

export type FoundEdge = { from: Place; to: Place; direction: EdgeDirection; path: Cell[]; net: number; dashed: boolean; labels: number[] }

export type FoundNote = { box: number; block: number; path: Cell[] }

export type FoundEdges = {
  edges: FoundEdge[]
  notes: FoundNote[]
  /** The ends that reach nothing although their net has a head or reaches something. */
  loose: End[]
  /** The nets by their name, each with its ends. */
  nets: Map<number, End[]>
}
