import { isUpright, SPACE } from './glyphs.ts'
import { displayWidth } from '../width.ts'

/** The drawing as a grid of terminal cells; rows are ragged, so that memory follows the text and not its bounding box. */
export type Cells = {
  /** The rows of the text, without their ends. */
  rows: string[]
  height: number
  /** Cells of the longest row. */
  width: number
  /** Where each row begins in `code`; one more item than rows. */
  start: Int32Array
  /** A code point a cell; from `CLUSTER` on an index into `clusters`; `TAIL` is the second cell of a wide character. */
  code: Int32Array
  clusters: string[]
}

const CLUSTER = 0x110000
const TAIL = -1
/** The cells after a tab, up to its stop. */
const FILL = -2
const TAB = 9
const TAB_STOP = 8

/** Reads a text as cells; tabs go to the next stop of eight, other control characters take one cell so that none is lost. */
export function readCells(text: string): Cells {
  const rows = text.split(/\r\n|\n|\r/)
  while (rows.length > 1 && rows.at(-1) === '') rows.pop()
  const clusters: string[] = []
  const plain = rows.map(isPlain)
  const lines = rows.map((row, index) => (plain[index] ? undefined : layRow(row, index, rows, plain, clusters)))
  const start = new Int32Array(rows.length + 1)
  let width = 0
  for (let row = 0; row < rows.length; row++) {
    const length = lines[row]?.length ?? (rows[row] as string).length
    start[row + 1] = (start[row] as number) + length
    width = Math.max(width, length)
  }
  const code = new Int32Array(start[rows.length] as number)
  for (let row = 0; row < rows.length; row++) {
    const from = start[row] as number
    const line = lines[row]
    if (line) code.set(line, from)
    else
      for (let column = 0, source = rows[row] as string; column < source.length; column++) code[from + column] = source.charCodeAt(column)
  }
  return { rows, height: rows.length, width, start, code, clusters }
}

/** The code at a place; a space outside of the drawing. */
export function at(cells: Cells, row: number, column: number): number {
  const index = indexOf(cells, row, column)
  return index < 0 ? SPACE : (cells.code[index] as number)
}

/** The place's index in `code`, -1 where the text has no cell. */
export function indexOf(cells: Cells, row: number, column: number): number {
  if (row < 0 || row >= cells.height || column < 0) return -1
  const index = (cells.start[row] as number) + column
  return index < (cells.start[row + 1] as number) ? index : -1
}

/** Is there nothing to see in this cell? The second cell of a wide character is not blank. */
export function isBlank(code: number): boolean {
  if (code === SPACE) return true
  if (code < 0x80) return (code >= 9 && code <= 13) || code === FILL
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  )
}

/** The text of the cells from `from` up to but not including `to`, as it was written. */
export function textOf(cells: Cells, row: number, from: number, to: number): string {
  const first = cells.start[row] as number
  const end = Math.min(first + to, cells.start[row + 1] as number)
  let text = ''
  for (let index = first + Math.max(0, from); index < end; index++) text += written(cells, cells.code[index] as number)
  return text
}

/** The column of a cell in its own line of text, in UTF-16 units from 1. */
export function unitColumn(cells: Cells, row: number, column: number): number {
  // Where every cell is one unit there is nothing to count.
  if (
    (cells.rows[row] as string).length === (cells.start[row + 1] as number) - (cells.start[row] as number) &&
    !(cells.rows[row] as string).includes('\t')
  )
    return column + 1
  return textOf(cells, row, 0, column).length + Math.max(0, column - ((cells.start[row + 1] as number) - (cells.start[row] as number))) + 1
}

/** One cell's character; nothing for the second cell of a wide one. */
export function written(cells: Cells, code: number): string {
  if (code < 0) return ''
  return code >= CLUSTER ? (cells.clusters[code - CLUSTER] as string) : String.fromCodePoint(code)
}

// Every character that the fast path takes is one UTF-16 unit and one cell.
function isPlain(row: string): boolean {
  for (let index = 0; index < row.length; index++) if (!isNarrow(row.charCodeAt(index))) return false
  return true
}

function isNarrow(unit: number): boolean {
  return (
    (unit >= 32 && unit < 0x7f) ||
    (unit >= 0xa0 && unit < 0x300 && unit !== 0xad) ||
    (unit >= 0x370 && unit < 0x483) ||
    (unit >= 0x2500 && unit < 0x25fd) ||
    (unit >= 0x2190 && unit < 0x2300) ||
    (unit >= 0x2010 && unit < 0x2028)
  )
}

type Piece = { code: number; width: number; narrow: number }

// Editors and terminals disagree on wide characters, so a row that holds some is laid out in every way that people draw; the way
// that brings its walls under those of the nearest plain rows wins.
function layRow(row: string, index: number, rows: string[], plain: boolean[], clusters: string[]): Int32Array {
  const pieces = readPieces(row, clusters)
  const wide = lay(pieces, (piece) => piece.width)
  if (pieces.every((piece) => piece.width === piece.narrow)) return wide
  const selectors = lay(pieces, (piece) => (clusters[piece.code - CLUSTER]?.endsWith('\uFE0F') ? piece.narrow : piece.width))
  const narrow = lay(pieces, (piece) => piece.narrow)
  const around = [nearestPlain(index, -1, rows, plain), nearestPlain(index, 1, rows, plain)]
  let best = wide
  for (const line of [selectors, narrow]) if (countAligned(line, around) > countAligned(best, around)) best = line
  return best
}

const segmenter = new Intl.Segmenter()

function readPieces(row: string, clusters: string[]): Piece[] {
  const pieces: Piece[] = []
  let column = 0
  for (let index = 0; index < row.length;) {
    const unit = row.charCodeAt(index)
    const next = index + 1 < row.length ? row.charCodeAt(index + 1) : SPACE
    if (unit === TAB) pieces.push({ code: TAB, width: TAB_STOP - (column % TAB_STOP), narrow: TAB_STOP - (column % TAB_STOP) })
    else if (isNarrow(unit) && isSimple(next)) pieces.push({ code: unit, width: 1, narrow: 1 })
    else if (isIdeograph(unit) && isSimple(next)) pieces.push({ code: unit, width: 2, narrow: 1 })
    else {
      let end = index + 1
      while (end < row.length && end < index + 64 && !(isSimple(row.charCodeAt(end)) && isSimple(row.charCodeAt(end - 1)))) end++
      for (const { segment } of segmenter.segment(row.slice(index, end))) addCluster(segment, pieces, clusters)
      index = end - 1
    }
    index++
    column += (pieces.at(-1) as Piece).width
  }
  return pieces
}

function addCluster(segment: string, pieces: Piece[], clusters: string[]): void {
  // A variation selector after a line or an arrow changes its look, not its meaning.
  const bare = segment.length === 2 && /[\uFE0E\uFE0F]$/.test(segment) ? segment.charCodeAt(0) : 0
  const width = displayWidth(segment)
  const last = pieces.at(-1)
  if (width === 0 && last && last.code !== TAB && !isBlank(last.code)) {
    // Zero cells: it goes with the character before it, so that it is not lost.
    const before = last.code >= CLUSTER ? (clusters[last.code - CLUSTER] as string) : String.fromCodePoint(last.code)
    last.code = CLUSTER + clusters.push(before + segment) - 1
    return
  }
  const code = segment.length === 1 ? segment.charCodeAt(0) : bare >= 0x2190 && bare < 0x2600 ? bare : CLUSTER + clusters.push(segment) - 1
  pieces.push({ code, width: Math.max(1, width), narrow: 1 })
}

function isSimple(unit: number): boolean {
  return unit === TAB || isNarrow(unit) || isIdeograph(unit)
}

function isIdeograph(unit: number): boolean {
  return (
    (unit >= 0x3041 && unit < 0x3097) ||
    (unit >= 0x30a0 && unit < 0x3100) ||
    (unit >= 0x4e00 && unit < 0xa000) ||
    (unit >= 0xac00 && unit < 0xd7a4) ||
    (unit >= 0xff01 && unit < 0xff61)
  )
}

function lay(pieces: Piece[], widthOf: (piece: Piece) => number): Int32Array {
  let length = 0
  for (const piece of pieces) length += widthOf(piece)
  const line = new Int32Array(length).fill(TAIL)
  let column = 0
  for (const piece of pieces) {
    const width = widthOf(piece)
    line[column] = piece.code
    if (piece.code === TAB) line.fill(FILL, column + 1, column + width)
    column += width
  }
  return line
}

function nearestPlain(index: number, step: number, rows: string[], plain: boolean[]): string {
  for (let row = index + step, tries = 0; row >= 0 && row < rows.length && tries < 12; row += step, tries++) {
    if (plain[row] && (rows[row] as string).trim() !== '') return rows[row] as string
  }
  return ''
}

function countAligned(line: Int32Array, around: string[]): number {
  let count = 0
  for (let column = 0; column < line.length; column++) {
    if (!isUpright(line[column] as number)) continue
    for (const row of around) if (column < row.length && isUpright(row.charCodeAt(column))) count++
  }
  return count
}
