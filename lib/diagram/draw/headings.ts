import type { Diagram, DiagramCaption, DiagramNode } from '../graph.ts'
import { displayWidth } from '../width.ts'

/**
 * The nodes that each caption is centred on, in the order of `diagram.captions`; none for text on its own.
 *
 * Those that the drawing says it is the heading of, or else the one box right above or below in whose middle it was drawn.
 */
export function headingNodes(diagram: Diagram): DiagramNode[][] {
  const nodes = new Map(diagram.nodes.map((node) => [node.id, node]))
  const claims = new Map<string, number>()
  const found = diagram.captions.map((caption) => {
    const heads = caption.heads.flatMap((id) => nodes.get(id) ?? [])
    if (heads.length > 0) return { heads, claim: '' }
    const near = diagram.nodes.find((node) => node.kind === 'box' && isUnderMiddle(caption, node))
    const claim = `${near?.id} ${caption.lines[0]?.row}`
    claims.set(claim, (claims.get(claim) ?? 0) + 1)
    return { heads: near ? [near] : [], claim }
  })
  // Two texts cannot both stand in the middle of one box.
  return found.map(({ heads, claim }) => ((claims.get(claim) ?? 0) > 1 ? [] : heads))
}

function isUnderMiddle({ lines }: DiagramCaption, { box }: DiagramNode): boolean {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last || (box.row - last.row !== 1 && first.row - (box.row + box.height - 1) !== 1)) return false
  const start = Math.min(...lines.map((line) => line.column))
  const end = Math.max(...lines.map((line) => line.column + displayWidth(line.text)))
  return end - start <= box.width + 8 && Math.abs((start + end) / 2 - box.column - box.width / 2) <= 4
}
