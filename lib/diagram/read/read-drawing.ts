import { dropTextArrows } from './arrows.ts'
import { findBoxes } from './boxes.ts'
import { findCaptions } from './captions.ts'
import { isBlank, readCells, written, type Cells } from './cells.ts'
import { findContainment, type Containment } from './containment.ts'
import { findEdges } from './edges.ts'
import type { FoundEdge } from './found-edge.ts'
import { findEnds } from './ends.ts'
import { leftOf, rightOf, type FoundBox } from './found-box.ts'
import type { Diagram, DiagramEdge, DiagramNode } from '../graph.ts'
import { attachLabels } from './labels.ts'
import { findLines, type Lines } from './lines.ts'
import type { Place } from './places.ts'
import type { Reading } from './reading.ts'
import { joinLines, linesOf, readTexts, type Texts } from './texts.ts'

/** Reads a text drawing as a graph, with all that was found on the way. Reads any text without throwing, and reports no faults. */
export function readDrawing(text: string): Reading {
  const cells = readCells(text)
  const containment = findContainment(cells, findBoxes(cells))
  const lines = findLines(cells, containment)
  dropTextArrows(cells, containment, lines)
  const ends = findEnds(cells, containment, lines)
  const texts = readTexts(cells, containment, lines)
  const found = findEdges(cells, containment, lines, ends, texts)
  attachLabels(cells, containment, lines, ends.nets, found, texts)
  const { nodes, ids } = makeNodes(cells, containment, lines, texts)
  const idOf = (place: Place): string => ids.get(`${place.kind}${place.index}`) as string
  const edges = makeEdges(found.edges, texts, idOf)
  const notes = found.notes.map(({ box, block, path }) => {
    const rows = linesOf(texts.blocks[block] as Texts['blocks'][number])
    return { node: idOf({ kind: 'box', index: box }), text: joinLines(rows), lines: rows, path }
  })
  const captions = findCaptions(texts, nodes)
  const diagram: Diagram = { source: text, width: cells.width, height: cells.height, nodes, edges, notes, captions, problems: [] }
  return { cells, containment, lines, ends, texts, found, diagram, idOf, labels: new Map(nodes.map((node) => [node.id, node.label])) }
}

type Drawn = Omit<DiagramNode, 'id' | 'parent'> & { key: string; region: number }

function makeNodes(cells: Cells, containment: Containment, lines: Lines, texts: Texts): { nodes: DiagramNode[]; ids: Map<string, string> } {
  const inside = freeTextByBox(texts)
  const drawn: Drawn[] = containment.boxes.map((box, index) => {
    const rows = [...rowsInside(cells, containment, lines, box, index), ...(inside.get(index) ?? [])].toSorted(
      (a, b) => a.row - b.row || a.column - b.column,
    )
    return {
      key: `box${index}`,
      region: containment.parents[index] as number,
      label: joinLines(rows),
      lines: rows,
      kind: 'box',
      box: { row: box.top, column: box.left, width: box.right - box.left + 1, height: box.bottom - box.top + 1 },
      border: box.border,
      rules: box.rules,
    }
  })
  for (const [index, block] of texts.blocks.entries()) {
    if (block.role !== 'node') continue
    const rows = linesOf(block)
    const column = Math.min(...block.pieces.map((piece) => piece.column))
    const width = Math.max(...block.pieces.map((piece) => piece.end)) - column
    const row = (rows[0] as { row: number }).row
    drawn.push({
      key: `text${index}`,
      region: block.region,
      label: joinLines(rows),
      lines: rows,
      kind: 'text',
      box: { row, column, width, height: rows.length },
      border: 'single',
      rules: [],
    })
  }
  drawn.sort((a, b) => a.box.row - b.box.row || a.box.column - b.box.column || b.box.width * b.box.height - a.box.width * a.box.height)
  const ids = new Map(drawn.map((node, index) => [node.key, `n${index + 1}`]))
  return {
    ids,
    nodes: drawn.map(({ key, region, ...node }) => ({
      id: ids.get(key) as string,
      ...node,
      parent: region < 0 ? null : (ids.get(`box${region}`) as string),
    })),
  }
}

function freeTextByBox(texts: Texts): Map<number, { text: string; row: number; column: number }[]> {
  const inside = new Map<number, { text: string; row: number; column: number }[]>()
  for (const block of texts.blocks) {
    if (block.role !== 'free' || block.region < 0) continue
    const rows = inside.get(block.region)
    if (rows) rows.push(...linesOf(block))
    else inside.set(block.region, linesOf(block))
  }
  return inside
}

// In a box without boxes every row is text; a line that runs from its text out through a wall is not.
function rowsInside(
  cells: Cells,
  containment: Containment,
  lines: Lines,
  box: FoundBox,
  index: number,
): { text: string; row: number; column: number }[] {
  if (containment.holds[index] === 1) return []
  const rows: { text: string; row: number; column: number }[] = []
  for (let row = box.top; row <= box.bottom; row++) {
    const start = cells.start[row] as number
    let from = -1
    let text = ''
    for (let column = leftOf(box, row); column <= rightOf(box, row); column++) {
      const cell = start + column
      if (cell >= (cells.start[row + 1] as number)) break
      const code = cells.code[cell] as number
      const hidden = containment.border[cell] !== 0 || containment.region[cell] !== index + 1 || lines.arms[cell] !== 0
      if (from < 0 && (hidden || isBlank(code))) continue
      if (from < 0) from = column
      text += hidden ? ' ' : written(cells, code)
    }
    const kept = withoutLines(text)
    if (kept.text !== '') rows.push({ text: kept.text, row, column: from + kept.skipped })
  }
  return rows
}

function withoutLines(text: string): { text: string; skipped: number } {
  const bare = text.trimEnd()
  let end = bare.length
  while (end > 0 && /[\s\u2500-\u257f]/.test(bare[end - 1] as string)) end--
  let from = 0
  while (from < end && /[\s\u2500-\u257f]/.test(bare[from] as string)) from++
  return { text: bare.slice(from, end), skipped: from }
}

function makeEdges(found: FoundEdge[], texts: Texts, idOf: (place: Place) => string): DiagramEdge[] {
  const first = (edge: FoundEdge): { row: number; column: number } =>
    edge.path.reduce((a, b) => (b.row < a.row || (b.row === a.row && b.column < a.column) ? b : a))
  const sorted = found
    .map((edge) => ({ edge, start: first(edge) }))
    .toSorted(
      (a, b) =>
        a.start.row - b.start.row ||
        a.start.column - b.start.column ||
        number(idOf(a.edge.from)) - number(idOf(b.edge.from)) ||
        number(idOf(a.edge.to)) - number(idOf(b.edge.to)),
    )
  return sorted.map(({ edge }, index) => {
    const made: DiagramEdge = {
      id: `e${index + 1}`,
      from: idOf(edge.from),
      to: idOf(edge.to),
      direction: edge.direction,
      path: edge.path,
      dashed: edge.dashed,
    }
    if (edge.labels.length === 0) return made
    const labelLines = [...new Set(edge.labels)]
      .flatMap((block) => linesOf(texts.blocks[block] as Texts['blocks'][number]))
      .toSorted((a, b) => a.row - b.row || a.column - b.column)
    return { ...made, label: joinLines(labelLines), labelLines }
  })
}

function number(id: string): number {
  return Number(id.slice(1))
}
