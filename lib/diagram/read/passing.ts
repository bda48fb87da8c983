import { indexOf, type Cells } from './cells.ts'
import type { Containment } from './containment.ts'
import type { End, LineEnds } from './ends.ts'
import { armsOf, NORTH, SOUTH, UPRIGHT } from './glyphs.ts'
import { endsByText } from './places.ts'
import type { Block, Piece, Texts } from './texts.ts'

/** `2. Kernel checks`, `(3) reply`, `Step 4`, `⑤`; `(what the box is)`. */
const REMARK = /^(?:\(.*\)$|\(?\d{1,2}[a-z]?[.):]|step\s+\d|[\u2460-\u2473])/i
const BESIDE = [0, 1, -1, 2, -2]

/**
 * Finds the texts in the path of an upright line that are its labels: those right before the box that the line was drawn
 * for, and the numbered steps that arrows lead to and from. Returns each with a part of its line; changes what the ends reach.
 */
export function passTexts(cells: Cells, containment: Containment, found: LineEnds, texts: Texts): Map<number, number> {
  const byBlock = endsByText(found.ends, texts)
  const labels = new Map<number, number>()
  for (const [index, ends] of byBlock) {
    const block = texts.blocks[index] as Block
    const [first, second] = ends
    if (!first || ends.length > 2 || ends.some((end) => (end.direction & UPRIGHT) === 0)) continue
    const isRemark = REMARK.test(block.pieces[0]?.text ?? '')
    if (second) {
      const [incoming, outgoing] = first.direction === SOUTH ? [first, second] : [second, first]
      if (!isRemark || !incoming.head || outgoing.head || (incoming.direction | outgoing.direction) !== UPRIGHT) continue
      found.nets.link(incoming.part, outgoing.part)
      incoming.joined = true
      outgoing.joined = true
      labels.set(index, incoming.part)
      continue
    }
    const at = borderBehind(cells, containment, block, first, isRemark)
    if (!at) continue
    first.box = at.box
    first.at = { row: at.row, column: at.column }
    first.text = undefined
    labels.set(index, first.part)
  }
  if (labels.size > 0) found.ends = found.ends.filter((end) => !end.joined)
  return labels
}

// A line that goes up to a text under a box has been meant for the box only where the text or the border says so.
function borderBehind(
  cells: Cells,
  containment: Containment,
  block: Block,
  end: End,
  isRemark: boolean,
): { box: number; row: number; column: number } | undefined {
  const down = end.direction === SOUTH
  const row = down ? (block.pieces.at(-1) as Piece).row + 1 : (block.pieces[0] as Piece).row - 1
  for (const offset of BESIDE) {
    const index = indexOf(cells, row, end.column + offset)
    const box = index < 0 ? -1 : (containment.border[index] as number) - 1
    if (box < 0 || box === block.region) continue
    const { top, bottom } = containment.boxes[box] as { top: number; bottom: number }
    if (row !== (down ? top : bottom)) return undefined
    const leaves = (armsOf(cells.code[index] as number) & SOUTH) !== 0
    if (!down && !isRemark && !leaves) continue
    return down && !end.head && !isRemark && (armsOf(cells.code[index] as number) & NORTH) === 0
      ? undefined
      : { box, row, column: end.column + offset }
  }
  return undefined
}
