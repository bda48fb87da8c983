import { solveAxis } from './axis.ts'
import type { Cell, Diagram, DiagramNode, DiagramNote } from '../graph.ts'
import { headingNodes } from './headings.ts'
import { textMargin, type Spacing } from './measures.ts'
import { captionLines, placeLabel, sectionLines, startLine, titleLines } from './place-lines.ts'
import { layPlates } from './plates.ts'
import type { Point, Rect, PlacedNode, PlacedEdge, PlacedNote, Layout, LayoutOptions, Grid } from './placed.ts'
import { routeEdges, routeLine, type Route } from './route.ts'
import { containerIds, textSections } from './sections.ts'
import { settleEdges } from './settle.ts'
import { spaceDiagram } from './spacing.ts'
import { displayWidth } from '../width.ts'

/** A character of a monospace font is this wide, in em: the widest of the usual stacks (DejaVu Sans Mono, Menlo). */
const cellWidth = 0.602

/** The narrowest frame of the site (a phone of 360 px less its margins), and the smallest text that is readable there. */
const frame = { width: 326, fontSize: 11 }

/**
 * Lays a drawing out in px, with its rows and columns as drawn: the author's grid is stretched where text needs it and drawn
 * together where only blanks and lines are.
 *
 * The roomiest of four spacings that fits is taken: into `fit`, or else into a phone's frame at its smallest text.
 */
export function layoutDiagram(diagram: Diagram, options: LayoutOptions = {}): Layout {
  const fontSize = options.fontSize ?? 12.5
  const fit = options.fit ?? (frame.width * fontSize) / frame.fontSize
  const routes = routeEdges(diagram)
  const nodes = new Map(diagram.nodes.map((node) => [node.id, node]))
  const leaders = diagram.notes.map((note) => routeLine(note.path, nodes.get(note.node), undefined))
  const spacings = [
    makeSpacing(fontSize, true, true),
    makeSpacing(fontSize, false, true),
    makeSpacing(fontSize, true, false),
    makeSpacing(fontSize, false, false),
  ]
  let placed: Grid | undefined
  for (const tried of spacings) {
    const axes = spaceDiagram(diagram, routes, tried, leaders)
    const x = solveAxis(axes.columns.count, axes.columns.constraints, axes.columns.wishes, { least: tried.cell / 8, most: tried.cell })
    if ((x.at(-1) ?? 0) > fit && tried !== spacings.at(-1)) continue
    const y = solveAxis(axes.rows.count, axes.rows.constraints, axes.rows.wishes, { least: tried.line / 8, most: tried.line / 2 })
    // Whole pixels: hairlines stay sharp, and the same distance is written with the same digits.
    placed = { x: x.map(Math.round), y: y.map(Math.round), spacing: tried }
    break
  }
  return place(diagram, routes, leaders, placed ?? { x: new Float64Array(2), y: new Float64Array(2), spacing: spacings[0] as Spacing })
}

function makeSpacing(fontSize: number, roomy: boolean, equal: boolean): Spacing {
  const unit = fontSize / 12.5
  const roomyOr = (wide: number, tight: number): number => (roomy ? wide : tight) * unit
  return {
    fontSize,
    cell: fontSize * cellWidth,
    line: fontSize * 1.28,
    padX: roomyOr(10, 6),
    padY: roomyOr(9, 8),
    gap: roomyOr(14, 12),
    nest: roomyOr(12, 9),
    lane: 11 * unit,
    arrow: roomyOr(34, 29),
    head: 20 * unit,
    equal,
  }
}

function place(diagram: Diagram, routes: Route[], leaders: Route[], grid: Grid): Layout {
  const containers = containerIds(diagram)
  const rects = new Map(diagram.nodes.map((node) => [node.id, nodeRect(node, grid)]))
  const parents = new Map(diagram.nodes.map((node) => [node.id, node.parent]))
  const children = Map.groupBy(diagram.nodes, (node) => node.parent)
  const nodes = diagram.nodes.map((node): PlacedNode => {
    const rect = rects.get(node.id) as Rect
    const container = containers.has(node.id)
    const lines = container
      ? titleLines(node, rect, children.get(node.id) ?? [], grid)
      : textSections(node).flatMap((part) => sectionLines(node, part, rect, grid))
    const rules = node.rules.map((row) => grid.y[row + 1] ?? 0)
    return { node, rect, container, depth: depthOf(node.id, parents), lines, rules }
  })
  const headings = headingNodes(diagram)
  const edges = diagram.edges.map((edge, index): PlacedEdge => {
    const route = routes[index] ?? { points: [] }
    const points = route.points.map((cell) => toPoint(cell, grid))
    meet(points, 0, route.startSide, rects.get(edge.from))
    meet(points, points.length - 1, route.endSide, rects.get(edge.to))
    return { edge, points, label: placeLabel(edge, points, route, grid) }
  })
  const notes = diagram.notes.map((note, index) => placeNote(note, leaders[index], rects.get(note.node), grid))
  const captions = diagram.captions.map((caption, index) => captionLines(caption, headings[index] ?? [], rects, grid))
  settleEdges(edges, nodes)
  const layout = { width: grid.x.at(-1) ?? 0, height: grid.y.at(-1) ?? 0, fontSize: grid.spacing.fontSize, nodes, edges, notes, captions }
  layPlates(layout)
  return layout
}

function depthOf(id: string, parents: Map<string, string | null>): number {
  let depth = 0
  for (let at = parents.get(id) ?? null; at !== null && depth < parents.size; at = parents.get(at) ?? null) depth++
  return depth
}

function nodeRect({ box, kind }: DiagramNode, { x, y, spacing }: Grid): Rect {
  const margin = kind === 'text' ? textMargin(spacing) : { x: 0, y: 0 }
  const [left, right] = [(x[box.column + 1] ?? 0) - margin.x, (x[box.column + box.width] ?? 0) + margin.x]
  const [top, bottom] = [(y[box.row + 1] ?? 0) - margin.y, (y[box.row + box.height] ?? 0) + margin.y]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function toPoint({ row, column }: Cell, { x, y }: Grid): Point {
  return { x: x[column + 1] ?? 0, y: y[row + 1] ?? 0 }
}

/** Brings an end to the very border of what it joins: a text's border stands between the cells. */
function meet(points: Point[], index: number, side: Route['startSide'], rect: Rect | undefined): void {
  const point = points[index]
  if (!point || !rect) return
  if (side === 'left') point.x = rect.x
  if (side === 'right') point.x = rect.x + rect.width
  if (side === 'top') point.y = rect.y
  if (side === 'bottom') point.y = rect.y + rect.height
}

function placeNote(note: DiagramNote, leader: Route | undefined, rect: Rect | undefined, grid: Grid): PlacedNote {
  const points = (leader?.points ?? []).map((cell) => toPoint(cell, grid))
  meet(points, 0, leader?.startSide, rect)
  const last = leader?.points.at(-1)
  const end = points.at(-1)
  const lines = note.lines.map((line) => {
    const before = last !== undefined && line.column + displayWidth(line.text) <= last.column
    const placed = startLine(line, grid)
    return before
      ? { ...placed, x: (grid.x[line.column + displayWidth(line.text)] ?? 0) + grid.spacing.cell / 2, anchor: 'end' as const }
      : placed
  })
  const first = lines.find((_, index) => note.lines[index]?.row === last?.row)
  if (end && first && points.length > 1) end.x = first.anchor === 'start' ? first.x - 5 : first.x + 5
  return { note, points, lines }
}
