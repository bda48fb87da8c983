import type { DiagramCaption, DiagramNode } from '../graph.ts'
import { joinLines, linesOf, type Block, type Texts } from './texts.ts'

/** Reads the text that is left over; a text over a column of boxes is their heading. */
export function findCaptions(texts: Texts, nodes: DiagramNode[]): DiagramCaption[] {
  const free = texts.blocks.filter((block) => block.role === 'free' && block.region < 0)
  const boxes = nodes.filter((node) => node.kind === 'box' && node.parent === null)
  const byTop = new Map<number, DiagramNode[]>()
  for (const box of boxes) {
    const list = byTop.get(box.box.row)
    if (list) list.push(box)
    else byTop.set(box.box.row, [box])
  }
  return free.map((block) => {
    const lines = linesOf(block)
    return { text: joinLines(lines), lines, heads: headed(block, byTop, boxes) }
  })
}

function headed(block: Block, byTop: Map<number, DiagramNode[]>, boxes: DiagramNode[]): string[] {
  const bottom = block.pieces.at(-1)?.row as number
  const from = Math.min(...block.pieces.map((piece) => piece.column))
  const to = Math.max(...block.pieces.map((piece) => piece.end))
  const overlap = ({ box }: DiagramNode): number => Math.min(to, box.column + box.width) - Math.max(from, box.column)
  const first = [...(byTop.get(bottom + 1) ?? []), ...(byTop.get(bottom + 2) ?? [])]
    .filter((node) => overlap(node) * 3 >= Math.min(to - from, node.box.width))
    .toSorted((a, b) => a.box.row - b.box.row || overlap(b) - overlap(a))[0]
  if (!first) return []
  // The column: what stands under the first box and lines up with it.
  const aligned = ({ box }: DiagramNode): boolean =>
    box.row >= first.box.row && Math.abs(box.column * 2 + box.width - (first.box.column * 2 + first.box.width)) <= 4
  return boxes.filter(aligned).map((node) => node.id)
}
