import type { Diagram, DiagramEdge, DiagramNode } from '../graph.ts'
import type { Grid, PlacedLine, Point, Rect } from './placed.ts'
import type { Route } from './route.ts'
import type { textSections } from './sections.ts'
import { displayWidth } from '../width.ts'

type Line = { text: string; row: number; column: number }

/** The lines of a label between two rules, in the middle between them. */
export function sectionLines(
  node: DiagramNode,
  part: ReturnType<typeof textSections>[number],
  rect: Rect,
  { y, spacing }: Grid,
): PlacedLine[] {
  const [top, bottom] = node.kind === 'text' ? [rect.y, rect.y + rect.height] : [y[part.top + 1] ?? 0, y[part.bottom + 1] ?? 0]
  const left = Math.min(rect.x + spacing.padX * 1.2, rect.x + (rect.width - part.cells * spacing.cell) / 2)
  let at = (top + bottom) / 2 - ((part.height - 1) / 2) * spacing.line
  return part.lines.map((line, index) => {
    at += index === 0 ? 0 : line.advance * spacing.line
    const width = line.cells * spacing.cell
    if (!line.centred) return { text: line.text, x: left + line.indent * spacing.cell, y: at, anchor: 'start', width }
    return { text: line.text, x: rect.x + rect.width / 2, y: at, anchor: 'middle', width }
  })
}

/** A container's text stays on its rows; a line drawn in the middle, with nothing beside it, is centred. */
export function titleLines(node: DiagramNode, rect: Rect, children: DiagramNode[], grid: Grid): PlacedLine[] {
  return node.lines.map((line) => {
    const placed = startLine(line, grid)
    const before = line.column - node.box.column
    const after = node.box.column + node.box.width - line.column - displayWidth(line.text)
    const alone =
      !children.some(({ box }) => box.row <= line.row && line.row < box.row + box.height) &&
      !node.lines.some((other) => other !== line && other.row === line.row)
    return alone && Math.abs(before - after) <= 3 && before > 3 ? { ...placed, x: rect.x + rect.width / 2, anchor: 'middle' } : placed
  })
}

/** As drawn: it starts at its first cell. */
export function startLine({ text, row, column }: Line, { x, y, spacing }: Grid): PlacedLine {
  const width = displayWidth(text) * spacing.cell
  return { text, x: (x[column + 1] ?? 0) - spacing.cell / 2, y: y[row + 1] ?? 0, anchor: 'start', width }
}

/** Centred in the cells that it was drawn in: they may have been stretched. */
function middleLine(line: Line, grid: Grid): PlacedLine {
  const last = grid.x[line.column + Math.max(1, displayWidth(line.text))] ?? 0
  return { ...startLine(line, grid), x: ((grid.x[line.column + 1] ?? 0) + last) / 2, anchor: 'middle' }
}

/** A label without a place of its own is put in the middle of its line. */
export function placeLabel({ label, labelLines }: DiagramEdge, points: Point[], route: Route, grid: Grid): PlacedLine[] {
  if (labelLines && labelLines.length > 0) return labelLines.map((line) => labelLine(line, route, grid))
  const [before, after] = [points[Math.ceil(points.length / 2) - 1], points[Math.floor(points.length / 2)]]
  if (label === undefined || !before || !after) return []
  return [
    {
      text: label,
      x: (before.x + after.x) / 2,
      y: (before.y + after.y) / 2,
      anchor: 'middle',
      width: displayWidth(label) * grid.spacing.cell,
    },
  ]
}

/** A label beside an upright line keeps close to it; one on or over a level line stands in the middle of its cells. */
function labelLine(line: Line, { points }: Route, grid: Grid): PlacedLine {
  const end = line.column + displayWidth(line.text) - 1
  let nearest: { column: number; distance: number } | undefined
  points.forEach((point, index) => {
    const next = points[index + 1]
    if (!next || next.column !== point.column) return
    const [top, bottom] = [Math.min(point.row, next.row), Math.max(point.row, next.row)]
    const distance = point.column < line.column ? line.column - point.column : point.column - end
    if (line.row < top || line.row > bottom || distance <= 0 || distance > 4 || distance >= (nearest?.distance ?? 9)) return
    nearest = { column: point.column, distance }
  })
  const placed = middleLine(line, grid)
  if (!nearest) return placed
  const x = grid.x[nearest.column + 1] ?? 0
  return nearest.column < line.column ? { ...placed, x: x + 6, anchor: 'start' } : { ...placed, x: x - 6, anchor: 'end' }
}

/** Words beside the boxes: over the boxes that they are the heading of, flush where they were drawn so, or each in its middle. */
export function captionLines(
  caption: Diagram['captions'][number],
  heading: DiagramNode[],
  rects: Map<string, Rect>,
  grid: Grid,
): PlacedLine[] {
  const heads = heading.flatMap(({ id }) => rects.get(id) ?? [])
  if (heads.length > 0) {
    const left = Math.min(...heads.map((rect) => rect.x))
    const right = Math.max(...heads.map((rect) => rect.x + rect.width))
    return caption.lines.map((line) => ({ ...startLine(line, grid), x: (left + right) / 2, anchor: 'middle' }))
  }
  const [first] = caption.lines
  const flush = caption.lines.length > 1 && caption.lines.filter((line) => line.column === first?.column).length > 1
  return caption.lines.map((line) => (flush ? startLine(line, grid) : middleLine(line, grid)))
}
