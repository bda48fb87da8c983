import type { DiagramEdge, DiagramNode, DiagramNote } from '../graph.ts'
import type { Spacing } from './measures.ts'

/** px from the picture's top left corner. */
export type Point = { x: number; y: number }
export type Rect = Point & { width: number; height: number }
export type Anchor = 'start' | 'middle' | 'end'

/** One row of text: `x` is its start, middle or end, `y` its middle; `width` is what it takes in a monospace font; under a `plate` runs a line. */
export type PlacedLine = Point & { text: string; anchor: Anchor; width: number; plate?: boolean }

export type PlacedNode = { node: DiagramNode; rect: Rect; container: boolean; depth: number; lines: PlacedLine[]; rules: number[] }
export type PlacedEdge = { edge: DiagramEdge; points: Point[]; label: PlacedLine[] }
export type PlacedNote = { note: DiagramNote; points: Point[]; lines: PlacedLine[] }

/** The place of everything in the picture, in px. */
export type Layout = {
  width: number
  height: number
  fontSize: number
  nodes: PlacedNode[]
  edges: PlacedEdge[]
  notes: PlacedNote[]
  captions: PlacedLine[][]
}

/** `fontSize` in px; `fit` is the width in px that the picture is made to keep to if it can. */
export type LayoutOptions = { fontSize?: number; fit?: number }

/** The places of a drawing's columns and rows, in px. */
export type Grid = { x: Float64Array; y: Float64Array; spacing: Spacing }
