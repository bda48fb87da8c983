import { isBlank, textOf, unitColumn, type Cells } from '../read/cells.ts'
import { armsOf } from '../read/glyphs.ts'

/** Something that belongs in another column of its row. */
export type Move = { actual: number; expected: number }

/** The row with each wall in its column, made by adding or removing spaces, or `─` in a border; undefined if there is no room. */
export function repairRow(cells: Cells, row: number, moves: Move[]): string | undefined {
  if ((cells.rows[row] as string).includes('\t')) return undefined
  const sorted = moves.toSorted((a, b) => a.actual - b.actual)
  let made = ''
  let shift = 0
  let from = 0
  for (const { actual, expected } of sorted) {
    const piece = resize(textOf(cells, row, from, actual), expected - actual - shift)
    if (piece === undefined) return undefined
    made += piece
    shift = expected - actual
    from = actual
  }
  const wall = textOf(cells, row, from, from + 1)
  const rest = textOf(cells, row, from + 1, Number.MAX_SAFE_INTEGER)
  if (rest.trim() === '' || shift === 0) return (made + wall + rest).trimEnd()
  const fitted = refit(rest, -shift)
  return fitted === undefined ? undefined : (made + wall + fitted).trimEnd()
}

/** The row with a wall in place of a space; undefined if there is text. */
export function insertWall(cells: Cells, row: number, column: number, wall: string, fill = ' '): string | undefined {
  if ((cells.rows[row] as string).includes('\t')) return undefined
  const before = textOf(cells, row, 0, column)
  const there = textOf(cells, row, column, column + 1)
  if (there.trim() !== '') return undefined
  const width = unitColumn(cells, row, column) - 1
  return (
    before +
    fill.repeat(Math.max(0, width - before.length)) +
    wall +
    textOf(cells, row, column + 1, Number.MAX_SAFE_INTEGER)
  ).trimEnd()
}

// Adds or removes cells at the end of a text.
function resize(text: string, by: number): string | undefined {
  const last = text.at(-1) ?? ' '
  const fill = isFill(last) ? last : ' '
  if (by >= 0) return text + fill.repeat(by)
  const end = text.slice(by)
  if (text.length < -by || [...end].some((character) => character !== fill)) return undefined
  return text.slice(0, by)
}

// Adds or removes cells at the beginning of a text.
function refit(text: string, by: number): string | undefined {
  const first = text[0] ?? ' '
  const fill = isFill(first) ? first : ' '
  if (by >= 0) return fill.repeat(by) + text
  const start = text.slice(0, -by)
  if ([...start].some((character) => character !== fill)) return undefined
  return text.slice(-by)
}

function isFill(character: string): boolean {
  const code = character.codePointAt(0) ?? 32
  return isBlank(code) || character === '-' || character === '=' || armsOf(code) === 10
}
