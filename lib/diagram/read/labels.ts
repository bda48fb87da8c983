import { indexOf, type Cells } from './cells.ts'
import type { Containment } from './containment.ts'
import type { FoundEdge, FoundEdges } from './found-edge.ts'
import { partOf } from './ends.ts'
import { ACROSS, EAST, UPRIGHT } from './glyphs.ts'
import type { Cell } from '../graph.ts'
import type { Lines } from './lines.ts'
import type { Nets } from './nets.ts'
import type { Block, Piece, Texts } from './texts.ts'

const MOST_ROWS = 8

/** Gives free text to the edges that it labels: beside an upright line, or right above or below one that goes across. */
export function attachLabels(cells: Cells, containment: Containment, lines: Lines, nets: Nets, found: FoundEdges, texts: Texts): void {
  const byNet = new Map<number, FoundEdge[]>()
  for (const edge of found.edges) {
    const list = byNet.get(edge.net)
    if (list) list.push(edge)
    else byNet.set(edge.net, [edge])
  }
  const search: Search = { cells, lines, nets, byNet }
  const titles = findTitles(containment, texts)
  for (const [index, block] of texts.blocks.entries()) {
    if (block.role !== 'free' || block.pieces.length > MOST_ROWS || isDivider(block) || titles.has(block)) continue
    const line = beside(search, block, 2) ?? below(search, block) ?? above(search, block) ?? beside(search, block, 4)
    if (!line) continue
    block.role = 'label'
    for (const edge of line) edge.labels.push(index)
  }
}

type Search = { cells: Cells; lines: Lines; nets: Nets; byNet: Map<number, FoundEdge[]> }

// The text in the first row of a container names it, however near a line passes.
function findTitles({ boxes }: Containment, texts: Texts): Set<Block> {
  const first = new Map<number, Block>()
  for (const block of texts.blocks) {
    const row = block.pieces[0]?.row ?? 0
    const before = first.get(block.region)?.pieces[0]?.row ?? Number.POSITIVE_INFINITY
    if (block.region >= 0 && block.role === 'free' && row < before) first.set(block.region, block)
  }
  return new Set([...first].flatMap(([region, block]) => ((block.pieces[0]?.row ?? 0) <= (boxes[region]?.top ?? 0) + 1 ? [block] : [])))
}

// A column of one repeated character divides areas of the drawing and names nothing.
function isDivider(block: Block): boolean {
  const text = block.pieces[0]?.text as string
  return block.pieces.length > 2 && text.length === 1 && block.pieces.every((piece) => piece.text === text)
}

// The nearest upright line to the left or the right of any row of the text.
function beside(search: Search, block: Block, farthest: number): FoundEdge[] | undefined {
  for (let distance = 1; distance <= farthest; distance++) {
    for (const { row, column, end } of block.pieces) {
      for (const place of [column - distance, end - 1 + distance]) {
        const edges = edgesAt(search, row, place, UPRIGHT)
        if (edges) return edges
      }
    }
  }
  return undefined
}

function below(search: Search, block: Block): FoundEdge[] | undefined {
  const last = block.pieces.at(-1) as Piece
  return along(search, last, last.row + 1)
}

function above(search: Search, block: Block): FoundEdge[] | undefined {
  const first = block.pieces[0] as Piece
  return along(search, first, first.row - 1)
}

// The line under the middle of the text, or else under the first of its cells that has one.
function along(search: Search, piece: Piece, row: number): FoundEdge[] | undefined {
  const middle = (piece.column + piece.end) >> 1
  const edges = edgesAt(search, row, middle, ACROSS)
  if (edges) return edges
  let covered = 0
  let hit: FoundEdge[] | undefined
  for (let column = piece.column; column < piece.end; column++) {
    const at = edgesAt(search, row, column, ACROSS)
    if (!at) continue
    hit ??= at
    covered++
  }
  return covered * 3 >= Math.min(piece.end - piece.column, 9) ? hit : undefined
}

function edgesAt({ cells, lines, nets, byNet }: Search, row: number, column: number, axis: number): FoundEdge[] | undefined {
  const index = indexOf(cells, row, column)
  if (index < 0 || ((lines.arms[index] as number) & axis) === 0) return undefined
  const edges = byNet.get(nets.find(partOf(lines, index, axis === UPRIGHT ? 1 : EAST)))
  if (!edges) return undefined
  const through = edges.length === 1 ? edges : edges.filter((edge) => passes(edge.path, row, column))
  return through.length > 0 ? through : edges
}

function passes(path: Cell[], row: number, column: number): boolean {
  return path.some((cell, index) => {
    const next = path[index + 1]
    if (!next) return cell.row === row && cell.column === column
    return (
      Math.min(cell.row, next.row) <= row &&
      row <= Math.max(cell.row, next.row) &&
      Math.min(cell.column, next.column) <= column &&
      column <= Math.max(cell.column, next.column)
    )
  })
}
