import { indexOf, isBlank, textOf, type Cells } from './cells.ts'
import { isInLeaf, type Containment } from './containment.ts'
import { arrowOf } from './glyphs.ts'
import type { Lines } from './lines.ts'

/** A run of text in one row, outside of the boxes that hold only text. */
export type Piece = { text: string; row: number; column: number; end: number }

/** Pieces under each other that read as one text. */
export type Block = {
  pieces: Piece[]
  /** The innermost box around it, as an index; -1 for none. */
  region: number
  /** What it is; a block that no line reaches is free. */
  role: 'free' | 'node' | 'label' | 'note'
}

export type Texts = {
  blocks: Block[]
  /** The index plus one of the block at each cell; 0 for none. */
  owner: Int32Array
  start: Int32Array
  /** The index plus one of the block at a place; 0 for none. */
  blockAt: (row: number, column: number) => number
}

/** Reads the text around the boxes, in containers too, as blocks. */
export function readTexts(cells: Cells, containment: Containment, lines: Lines): Texts {
  const blocks: Block[] = []
  const owner = new Int32Array(cells.code.length)
  let above: Piece[] = []
  const blockOf = new Map<Piece, number>()
  for (let row = 0; row < cells.height; row++) {
    const pieces = readPieces(cells, containment, lines, row)
    const extended = new Set<Piece>()
    let next = 0
    for (const piece of pieces) {
      const region = (containment.region[(cells.start[row] as number) + piece.column] as number) - 1
      while (next < above.length && (above[next] as Piece).end <= piece.column) next++
      let over: Piece | undefined
      for (let index = next; index < above.length && (above[index] as Piece).column < piece.end; index++) {
        const candidate = above[index] as Piece
        if (extended.has(candidate) || (blocks[blockOf.get(candidate) as number] as Block).region !== region || !isUnder(candidate, piece))
          continue
        over = candidate
        break
      }
      let block = over ? (blockOf.get(over) as number) : -1
      if (over) extended.add(over)
      else block = blocks.push({ pieces: [], region, role: 'free' }) - 1
      ;(blocks[block] as Block).pieces.push(piece)
      blockOf.set(piece, block)
      owner.fill(block + 1, (cells.start[row] as number) + piece.column, (cells.start[row] as number) + piece.end)
    }
    above = pieces
  }
  return {
    blocks,
    owner,
    start: cells.start,
    blockAt: (row, column) => {
      const index = indexOf(cells, row, column)
      return index < 0 ? 0 : (owner[index] as number)
    },
  }
}

/** Divides a block before each of these pieces: where lines reach several of its rows, each row is a text of its own. */
export function splitBlock(texts: Texts, block: number, before: Set<Piece>): void {
  const { owner } = texts
  const { pieces, region } = texts.blocks[block] as Block
  let current = block
  const kept: Piece[] = []
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && before.has(piece)) current = texts.blocks.push({ pieces: [], region, role: 'free' }) - 1
    if (current === block) kept.push(piece)
    else {
      ;(texts.blocks[current] as Block).pieces.push(piece)
      owner.fill(current + 1, (texts.start[piece.row] as number) + piece.column, (texts.start[piece.row] as number) + piece.end)
    }
  }
  ;(texts.blocks[block] as Block).pieces = kept
}

/** The rows of a block, trimmed. */
export function linesOf(block: Block): { text: string; row: number; column: number }[] {
  return block.pieces.map(({ text, row, column }) => ({ text, row, column }))
}

/** Rows of text as one: joined by a space, runs of blanks made one. */
export function joinLines(lines: { text: string }[]): string {
  return lines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function readPieces(cells: Cells, containment: Containment, lines: Lines, row: number): Piece[] {
  const pieces: Piece[] = []
  const first = cells.start[row] as number
  const length = (cells.start[row + 1] as number) - first
  let from = -1
  let last = -1
  const finish = (): void => {
    if (from >= 0) pieces.push({ text: textOf(cells, row, from, last + 1), row, column: from, end: last + 1 })
    from = -1
  }
  for (let column = 0; column < length; column++) {
    const index = first + column
    if (containment.border[index] !== 0 || lines.arms[index] !== 0 || isInLeaf(containment, index)) {
      finish()
      continue
    }
    if (isBlank(cells.code[index] as number)) {
      if (column - last > 2) finish()
      continue
    }
    // Two blanks divide texts, unless an arrow between words leads from one to the other: `deny  → blocked`.
    if (from >= 0 && column - last > 2 && arrowOf(cells.code[index] as number) === 0 && arrowOf(cells.code[first + last] as number) === 0)
      finish()
    if (from < 0) from = column
    last = column
  }
  finish()
  return pieces
}

// At least half of the shorter one stands under the other.
function isUnder(above: Piece, below: Piece): boolean {
  const overlap = Math.min(above.end, below.end) - Math.max(above.column, below.column)
  return overlap * 2 >= Math.min(above.end - above.column, below.end - below.column)
}
