import type { Constraint, Wish } from './axis.ts'
import type { Diagram, DiagramNode } from '../graph.ts'
import { headingNodes } from './headings.ts'
import { textMargin, type Spacing } from './measures.ts'
import type { Route } from './route.ts'
import { containerIds, textSections } from './sections.ts'
import { arrowLengths, leaderLengths, middleWishes } from './stretches.ts'
import { displayWidth } from '../width.ts'

/** What the columns and the rows of a drawing must keep to; line `n` of the grid has number `n + 1`, the outer edges are 0 and the last. */
export type Axes = { columns: Axis; rows: Axis }
export type Axis = { count: number; constraints: Constraint[]; wishes: Wish[] }

type Kind = 'open' | 'close' | 'line' | 'text'

/**
 * Something in the drawing, along one axis: it stands on the lines `first` to `last` across, from `start` to `end` along, reaches
 * `half` px further to both sides (and `after` px to the end) and is at least `length` px long.
 */
type Item = { first: number; last: number; start: number; end: number; half: number; kind: Kind; length?: number; after?: number }

/** Turns a drawing into the distances that its picture must keep, for a solver of each axis. */
export function spaceDiagram(diagram: Diagram, routes: Route[], spacing: Spacing, leaders: Route[]): Axes {
  const containers = containerIds(diagram)
  const leaves = diagram.nodes.filter((node) => !containers.has(node.id))
  const widths = boxWidths(leaves, spacing)
  const columnItems: Item[] = []
  const rowItems: Item[] = []
  for (const node of diagram.nodes) addWalls(node, spacing, columnItems, rowItems)
  for (const node of diagram.nodes) if (containers.has(node.id)) addTitle(node, spacing, columnItems, rowItems)
  for (const route of [...routes, ...leaders]) addStretches(route, columnItems, rowItems)
  for (const edge of diagram.edges) addText(edge.labelLines ?? [], spacing, columnItems, rowItems)
  for (const note of diagram.notes) addNote(note, diagram.width, spacing, columnItems, rowItems)
  addCaptions(diagram, widths, spacing, columnItems, rowItems)

  const columns = {
    count: extent(columnItems, rowItems, diagram.width) + 2,
    constraints: [] as Constraint[],
    wishes: middleWishes(diagram, routes, 'x'),
  }
  const rows = {
    count: extent(rowItems, columnItems, diagram.height) + 2,
    constraints: [] as Constraint[],
    wishes: middleWishes(diagram, routes, 'y'),
  }
  columns.constraints = unique([
    ...scan(columnItems, columns.count, (a, b) => gapBetween(a, b, spacing, { wall: 6, line: 5, text: spacing.cell })),
    ...leaves.map((node) => ({ from: node.box.column + 1, to: node.box.column + node.box.width, distance: widths.get(node.id) ?? 0 })),
    ...arrowLengths(diagram, routes, spacing, 'x'),
    ...leaderLengths(leaders, spacing),
  ])
  rows.constraints = unique([
    ...scan(rowItems, rows.count, (a, b) => gapBetween(a, b, spacing, { wall: 6, line: 3, text: spacing.line - spacing.fontSize })),
    ...leaves.flatMap((node) => heights(node, spacing)),
    ...arrowLengths(diagram, routes, spacing, 'y'),
  ])
  return { columns, rows }
}

function boxWidths(leaves: DiagramNode[], spacing: Spacing): Map<string, number> {
  const own = new Map(leaves.map((node) => [node.id, leafWidth(node, spacing)]))
  const widest = new Map<string, number>()
  const group = (node: DiagramNode): string => (node.kind === 'box' && spacing.equal ? `${node.box.width}` : node.id)
  for (const node of leaves) widest.set(group(node), Math.max(widest.get(group(node)) ?? 0, own.get(node.id) ?? 0))
  return new Map(leaves.map((node) => [node.id, widest.get(group(node)) ?? 0]))
}

function leafWidth(node: DiagramNode, spacing: Spacing): number {
  const cells = Math.max(0, ...textSections(node).map((section) => section.cells))
  if (node.kind === 'text') return Math.max(0, cells - 1) * spacing.cell
  return Math.max(cells * spacing.cell + 2 * spacing.padX, 2 * spacing.lane)
}

function heights(node: DiagramNode, spacing: Spacing): Constraint[] {
  return textSections(node).map(({ top, bottom, height }) => {
    const text = height * spacing.line
    const distance = node.kind === 'text' ? text - spacing.line : Math.max(text + 2 * spacing.padY, spacing.lane)
    return { from: top + 1, to: bottom + 1, distance }
  })
}

function addWalls({ box, kind, rules }: DiagramNode, spacing: Spacing, columnItems: Item[], rowItems: Item[]): void {
  const [right, bottom] = [box.column + box.width - 1, box.row + box.height - 1]
  const margin = textMargin(spacing)
  if (kind === 'text') {
    columnItems.push({ first: box.row, last: bottom, start: box.column, end: right, half: margin.x - 4, kind: 'text' })
    rowItems.push({ first: box.column, last: right, start: box.row, end: bottom, half: margin.y - 2, kind: 'text' })
    return
  }
  const tall = { first: box.row, last: bottom, half: 0 }
  const wide = { first: box.column, last: right, half: 0 }
  columnItems.push({ ...tall, start: box.column, end: box.column, kind: 'open' }, { ...tall, start: right, end: right, kind: 'close' })
  rowItems.push({ ...wide, start: box.row, end: box.row, kind: 'open' }, { ...wide, start: bottom, end: bottom, kind: 'close' })
  for (const row of rules) rowItems.push({ ...wide, start: row, end: row, kind: 'line' })
}

/** A container's text takes the whole width of its row, so that it can be centred. */
function addTitle(node: DiagramNode, spacing: Spacing, columnItems: Item[], rowItems: Item[]): void {
  addText(node.lines, spacing, columnItems, rowItems)
  const [first, last] = [node.box.column + 1, node.box.column + node.box.width - 2]
  for (const { row } of node.lines) {
    const inside = (item: Item): boolean =>
      item.kind !== 'text' && item.first > first && item.last < last && item.start <= row && item.end >= row
    if (last >= first && !rowItems.some(inside))
      rowItems.push({ first, last, start: row, end: row, half: spacing.fontSize / 2, kind: 'text' })
  }
}

function addText(lines: DiagramNode['lines'], spacing: Spacing, columnItems: Item[], rowItems: Item[]): void {
  for (const { text, row, column } of lines) {
    const end = column + Math.max(displayWidth(text), 1) - 1
    const length = (end - column) * spacing.cell
    columnItems.push({ first: row, last: row, start: column, end, half: spacing.cell / 2, kind: 'text', length })
    rowItems.push({ first: column, last: end, start: row, end: row, half: spacing.fontSize / 2, kind: 'text' })
  }
}

/**
 * A note to the right of its box runs on as far as it needs, without stretching the columns under it. So it takes one column, and
 * the whole width up to the next thing on its row.
 */
function addNote({ lines, path }: Diagram['notes'][number], width: number, spacing: Spacing, columnItems: Item[], rowItems: Item[]): void {
  const end = path.at(-1)?.column ?? 0
  if (lines.some((line) => line.column < end)) return addText(lines, spacing, columnItems, rowItems)
  for (const { text, row, column } of lines) {
    const next = columnItems.filter((item) => item.first <= row && item.last >= row && item.start > column)
    const last = Math.min(width, ...next.map((item) => item.start)) - 1
    const cells = displayWidth(text)
    columnItems.push({
      first: row,
      last: row,
      start: column,
      end: column,
      half: spacing.cell / 2,
      kind: 'text',
      after: (cells - 1) * spacing.cell,
    })
    rowItems.push({ first: column, last, start: row, end: row, half: spacing.fontSize / 2, kind: 'text' })
  }
}

/** A heading stands in the middle over its column, so it takes room to both sides of its boxes rather than where it was drawn. */
function addCaptions(diagram: Diagram, widths: Map<string, number>, spacing: Spacing, columnItems: Item[], rowItems: Item[]): void {
  const headings = headingNodes(diagram)
  for (const [index, caption] of diagram.captions.entries()) {
    const heads = headings[index] ?? []
    if (heads.length === 0) {
      addText(caption.lines, spacing, columnItems, rowItems)
      continue
    }
    const start = Math.min(...heads.map((node) => node.box.column))
    const end = Math.max(...heads.map((node) => node.box.column + node.box.width - 1))
    const whole = heads.filter((node) => node.box.column === start && node.box.width === end - start + 1)
    const sure = Math.max(0, ...whole.map((node) => widths.get(node.id) ?? 0))
    for (const { text, row, column } of caption.lines) {
      const cells = displayWidth(text)
      const half = Math.max(0, (cells * spacing.cell - sure) / 2)
      columnItems.push({ first: row, last: row, start, end, half, kind: 'text' })
      const [first, last] = [Math.min(start, column), Math.max(end, column + cells - 1)]
      rowItems.push({ first, last, start: row, end: row, half: spacing.fontSize / 2, kind: 'text' })
    }
  }
}

function addStretches({ points }: Route, columnItems: Item[], rowItems: Item[]): void {
  points.forEach((point, index) => {
    const next = points[index + 1]
    if (!next) return
    const span = (a: number, b: number): { first: number; last: number } => ({ first: Math.min(a, b), last: Math.max(a, b) })
    if (point.column === next.column) {
      columnItems.push({ ...span(point.row, next.row), start: point.column, end: point.column, half: 0, kind: 'line' })
    } else rowItems.push({ ...span(point.column, next.column), start: point.row, end: point.row, half: 0, kind: 'line' })
  })
}

function extent(along: Item[], across: Item[], least: number): number {
  let most = least
  for (const item of along) most = Math.max(most, item.end + 1)
  for (const item of across) most = Math.max(most, item.last + 1)
  return most
}

function gapBetween(before: Kind, after: Kind, spacing: Spacing, text: { wall: number; line: number; text: number }): number {
  if (before === 'text' && after === 'text') return text.text
  if (before === 'text' || after === 'text') return before === 'line' || after === 'line' ? text.line : text.wall
  if (before === 'close' && after === 'open') return spacing.gap
  if (before === after && before !== 'line') return spacing.nest
  return spacing.lane
}

/** Goes along every line across and keeps each thing away from the one before it, and all of them inside the picture. */
function scan(items: Item[], count: number, gap: (before: Kind, after: Kind) => number): Constraint[] {
  const lines = new Map<number, Item[]>()
  const constraints: Constraint[] = []
  for (const item of items.toSorted((a, b) => a.start - b.start)) {
    constraints.push(
      { from: 0, to: item.start + 1, distance: item.half + 1 },
      { from: item.end + 1, to: count - 1, distance: item.half + (item.after ?? 0) + 1 },
    )
    if (item.length && item.end > item.start) constraints.push({ from: item.start + 1, to: item.end + 1, distance: item.length })
    for (let line = item.first; line <= item.last; line++) {
      const list = lines.get(line)
      if (list) list.push(item)
      else lines.set(line, [item])
    }
  }
  for (const list of lines.values()) {
    let before: Item | undefined
    for (const item of list) {
      if (before && item.start > before.end) {
        constraints.push({
          from: before.end + 1,
          to: item.start + 1,
          distance: before.half + (before.after ?? 0) + item.half + gap(before.kind, item.kind),
        })
      }
      if (!before || item.end >= before.end) before = item
    }
  }
  return constraints
}

/** The strongest constraint of each pair: a tall wall gives the same one on every row. */
function unique(constraints: Constraint[]): Constraint[] {
  const strongest = new Map<string, Constraint>()
  for (const constraint of constraints) {
    const { from, to, distance } = constraint
    if (from >= to) continue
    const key = `${from} ${to}`
    if (distance > (strongest.get(key)?.distance ?? 0)) strongest.set(key, constraint)
  }
  return [...strongest.values()]
}
