import type { Diagram, DiagramNode } from '../graph.ts'
import { displayWidth } from '../width.ts'

/** A row of a label. `indent` and `cells` in cells, `advance` in line heights below the row before; a title over a list is centred. */
export type SectionLine = { text: string; row: number; indent: number; cells: number; advance: number; centred: boolean }

/** The part of a label between two walls or rules, with the rows of both. Centred, or set to the left as drawn. */
export type Section = { top: number; bottom: number; left: boolean; lines: SectionLine[]; cells: number; height: number }

/** Splits the label of a box without children at its rules. `cells` and `height` (line heights) are what the text takes. */
export function textSections(node: DiagramNode): Section[] {
  const bottom = node.box.row + node.box.height - 1
  const rules = node.rules.filter((row) => row > node.box.row && row < bottom)
  const bounds = [node.box.row, ...rules, bottom]
  return bounds.slice(1).map((end, index) => {
    const top = bounds[index] ?? node.box.row
    const lines = node.lines.filter((line) => (line.row > top || index === 0) && (line.row <= end || index === rules.length))
    const own = rules.length === 0 ? lines : lines.filter((line) => line.row !== top || index === 0)
    return section(node, top, end, own)
  })
}

/** The boxes that hold other nodes: their text stays where it was drawn, not in their middle. */
export function containerIds(diagram: Diagram): Set<string> {
  return new Set(diagram.nodes.flatMap((node) => (node.parent === null ? [] : [node.parent])))
}

function section(node: DiagramNode, top: number, bottom: number, lines: DiagramNode['lines']): Section {
  const widths = lines.map((line) => displayWidth(line.text))
  const left = standsLeft(node, lines, widths)
  const titles = lines.map((line, index) => !left || isTitle(node, line, widths[index] ?? 0, lines))
  const first = Math.min(...lines.filter((_, index) => !titles[index]).map((line) => line.column))
  const placed = lines.map((line, index): SectionLine => {
    const before = lines[index - 1]
    const apart = before ? line.row - before.row : 0
    const advance = apart > 1 && left ? 1.5 : Math.min(apart, 1)
    const centred = titles[index] ?? false
    return { text: line.text, row: line.row, indent: centred ? 0 : line.column - first, cells: widths[index] ?? 0, advance, centred }
  })
  const cells = Math.max(0, ...placed.map((line) => line.indent + line.cells))
  const height = placed.reduce((sum, line) => sum + line.advance, placed.length > 0 ? 1 : 0)
  return { top, bottom, left, lines: placed, cells, height }
}

/** Lists and paragraphs keep their left edge; a short label is centred even where its author was a cell or two off. */
function standsLeft(node: DiagramNode, lines: DiagramNode['lines'], widths: number[]): boolean {
  if (new Set(lines.map((line) => line.row)).size < lines.length) return true
  if (lines.length < 2 || (lines.length === 2 && Math.max(...widths) < 24)) return false
  const wall = node.kind === 'box' ? 1 : 0
  const before = lines.map((line) => line.column - node.box.column - wall)
  const after = lines.map((line, index) => node.box.column + node.box.width - wall - line.column - (widths[index] ?? 0))
  return Math.min(...before) <= 2 && before.some((space, index) => Math.abs(space - (after[index] ?? 0)) > 3)
}

/** Alone in the middle of its row, and with no other line that begins where it does. */
function isTitle({ box }: DiagramNode, line: DiagramNode['lines'][number], width: number, lines: DiagramNode['lines']): boolean {
  const before = line.column - box.column
  const after = box.column + box.width - line.column - width
  const alone = lines.every((other) => other === line || (other.row !== line.row && other.column !== line.column))
  return alone && before > 3 && Math.abs(before - after) <= 4
}
