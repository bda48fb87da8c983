import { at, isBlank, textOf, unitColumn, type Cells } from '../read/cells.ts'
import { leftOf, rightOf, type FoundBox } from '../read/found-box.ts'
import type { DiagramProblem } from '../graph.ts'
import { isUpright, UPRIGHT } from '../read/glyphs.ts'
import type { Lines } from '../read/lines.ts'
import { findLooseEnds, findOpenBoxes } from './open.ts'
import type { Reading } from '../read/reading.ts'
import { nameOf, type Found } from './found.ts'
import { insertWall, repairRow, type Move } from './repair.ts'

const WIDEST = 100
// Per rule: a text that is not a drawing at all would otherwise produce thousands.
const MOST_OF_A_KIND = 200
const DAMAGED = /[âβв][\u0094-\u0096\u201c\u201d\u2022\u2013\u2020]|Γ[öòû]|‚î|\uFFFD/

/** Lists what is wrong with a drawing, in the order of its rows. */
export function findProblems(reading: Reading): DiagramProblem[] {
  const { cells } = reading
  const rules = [
    findDamage,
    findTabs,
    findOpenBoxes,
    findLooseEnds,
    findCrookedWalls,
    findDriftingLines,
    findTouchingText,
    findDoubles,
    findHeadsInRuns,
    findWidth,
    findTrailingSpaces,
    findUnconnected,
  ]
  const found = rules.flatMap((rule) => rule(reading).slice(0, MOST_OF_A_KIND))
  return found
    .map(({ row, column, fix, ...problem }) => {
      const source = cells.rows[row] ?? ''
      return {
        ...problem,
        line: row + 1,
        column: unitColumn(cells, row, column),
        row: source,
        ...(fix === undefined || fix === source ? {} : { fix }),
      }
    })
    .toSorted((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1))
}

function findDamage({ cells }: Reading): Found[] {
  return cells.rows.flatMap((source, row) => {
    const hit = DAMAGED.exec(source)
    if (!hit) return []
    return [
      {
        severity: 'error' as const,
        rule: 'damaged-text',
        row,
        column: cellOf(cells, row, hit.index),
        message: `“${source.slice(hit.index, hit.index + 3).trim()}” is text read in the wrong encoding. Save the file as UTF-8 and draw these characters again.`,
      },
    ]
  })
}

// Damaged characters are one cell each; only then do cells and units match.
function cellOf(cells: Cells, row: number, unit: number): number {
  let column = 0
  while (unitColumn(cells, row, column) - 1 < unit && column < unit) column++
  return column
}

function findTabs({ cells }: Reading): Found[] {
  return cells.rows.flatMap((source, row) => {
    if (!source.includes('\t')) return []
    const start = cells.start[row] as number
    let column = 0
    let fix = ''
    for (let index = start; index < (cells.start[row + 1] as number); index++)
      fix += cells.code[index] === 9 || cells.code[index] === -2 ? ' ' : textOf(cells, row, index - start, index - start + 1)
    while (cells.code[start + column] !== 9 && start + column < (cells.start[row + 1] as number)) column++
    return [
      {
        severity: 'error' as const,
        rule: 'tab',
        row,
        column,
        message: "A tab's width differs between programs, so the columns can't be known. Use spaces.",
        fix: fix.trimEnd(),
      },
    ]
  })
}

function findCrookedWalls(reading: Reading): Found[] {
  const { cells, containment } = reading
  const moves = new Map<number, (Move & { box: number; side: string; corner: boolean })[]>()
  const found: Found[] = []
  const add = (row: number, move: Move & { box: number; side: string; corner: boolean }): void => {
    const list = moves.get(row)
    if (list) list.push(move)
    else moves.set(row, [move])
  }
  for (const [index, box] of containment.boxes.entries()) {
    // Small round boxes are drawn with the corners set in by one: that is a style, not a slip.
    if (box.slips.length > 0 && isInset(cells, box)) continue
    for (const { row, actual, expected, side } of box.slips) {
      if (row === box.bottom && side === 'right' && !isUpright(at(cells, row, actual)))
        found.push(missingCorner(reading, box, index, row, actual))
      else add(row, { actual, expected, box: index, side, corner: row === box.bottom })
    }
    if (box.rights) found.push(...findGaps(reading, box, index))
  }
  for (const [row, list] of moves) {
    const first = list.reduce((a, b) => (b.actual < a.actual ? b : a))
    const by = first.actual - first.expected
    const what = first.corner ? `lower ${first.side} corner` : `${first.side} wall`
    const how = `${Math.abs(by)} ${Math.abs(by) === 1 ? 'column' : 'columns'} too far to the ${by > 0 ? 'right' : 'left'}`
    found.push({
      severity: 'warning',
      rule: 'crooked-wall',
      row,
      column: first.actual,
      message: `The ${what} of ${nameOf(reading, first.box)} is ${how}. Line it up with its upper corner.`,
      fix: repairRow(cells, row, list),
    })
  }
  return found
}

function missingCorner(reading: Reading, box: FoundBox, index: number, row: number, end: number): Found {
  const ascii = at(reading.cells, box.top, box.left) < 128
  const border = textOf(reading.cells, row, end, end + 1)
  const fix = end < box.right ? insertWall(reading.cells, row, box.right, ascii ? '+' : '┘', border) : undefined
  return {
    severity: 'warning',
    rule: 'missing-corner',
    row,
    column: end,
    message: `The lower right corner of ${nameOf(reading, index)} is missing. Draw it in column ${box.right + 1}.`,
    ...(fix === undefined ? {} : { fix }),
  }
}

function isInset(cells: Cells, box: FoundBox): boolean {
  return at(cells, box.top, box.left) === 0x2e
}

function findGaps(reading: Reading, box: FoundBox, index: number): Found[] {
  const { cells } = reading
  if (isInset(cells, box) || box.border === 'dashed') return []
  const found: Found[] = []
  for (let row = box.top + 1; row < box.bottom; row++) {
    for (const [side, column] of [
      ['left', leftOf(box, row)],
      ['right', rightOf(box, row)],
    ] as const) {
      const code = at(cells, row, column)
      if (!isBlank(code) || isUpright(code)) continue
      found.push({
        severity: 'warning',
        rule: 'missing-wall',
        row,
        column,
        message: `The ${side} wall of ${nameOf(reading, index)} is missing in this row. Draw it in column ${column + 1}.`,
        fix: insertWall(cells, row, column, at(cells, box.top, box.left) < 128 ? '|' : '│'),
      })
    }
  }
  return found
}

function findDriftingLines({ ends }: Reading): Found[] {
  return ends.drifts.map(({ row, column, to }) => {
    const by = Math.abs(to.column - column) || Math.abs(to.row - row)
    return {
      severity: 'warning' as const,
      rule: 'drifting-line',
      row,
      column,
      message: `This line and the one on line ${to.row + 1} are ${by} ${by === 1 ? 'column' : 'columns'} apart and were read as one. Line them up.`,
    }
  })
}

function findTouchingText({ cells, lines, texts }: Reading): Found[] {
  const found: Found[] = []
  for (const block of texts.blocks) {
    for (const { row, column, end, text } of block.pieces) {
      const side = [column - 1, end].find((place) => isUprightLine(cells, lines, row, place))
      if (side === undefined || !/[\p{L}\p{N}]/u.test(text)) continue
      found.push({
        severity: 'warning',
        rule: 'text-touches-line',
        row,
        column,
        message: `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}” touches a line. Leave a space between them.`,
      })
    }
  }
  return found
}

function isUprightLine(cells: Cells, lines: Lines, row: number, column: number): boolean {
  const index = (cells.start[row] as number) + column
  return column >= 0 && index < (cells.start[row + 1] as number) && lines.arms[index] === UPRIGHT && lines.heads[index] === 0
}

function findDoubles({ diagram }: Reading): Found[] {
  const first = new Map<string, number>()
  const found: Found[] = []
  for (const node of diagram.nodes) {
    if (node.kind !== 'box' || node.label === '') continue
    const key = `${node.parent ?? ''} ${node.label}`
    const before = first.get(key)
    if (before === undefined) first.set(key, node.box.row)
    else
      found.push({
        severity: 'warning',
        rule: 'same-label',
        row: node.lines[0]?.row ?? node.box.row,
        column: node.lines[0]?.column ?? node.box.column,
        message: `“${node.label.slice(0, 40)}” is also the label of the box on line ${before + 1}. Give each its own, so that readers of the list can tell them apart.`,
      })
  }
  return found
}

function findHeadsInRuns({ cells, lines }: Reading): Found[] {
  const found: Found[] = []
  for (let row = 0; row < cells.height; row++) {
    for (let index = cells.start[row] as number; index < (cells.start[row + 1] as number); index++) {
      const head = lines.heads[index] as number
      if (head === 0 || (head & (head - 1)) !== 0 || ((lines.arms[index] as number) & head) === 0) continue
      found.push({
        severity: 'warning',
        rule: 'head-in-run',
        row,
        column: index - (cells.start[row] as number),
        message: 'This arrowhead is in the middle of a line. Move it to the end.',
      })
    }
  }
  return found
}

function findWidth({ cells }: Reading): Found[] {
  if (cells.width <= WIDEST) return []
  for (let row = 0; row < cells.height; row++) {
    const width = (cells.start[row + 1] as number) - (cells.start[row] as number)
    if (width > WIDEST)
      return [
        {
          severity: 'warning',
          rule: 'too-wide',
          row,
          column: WIDEST,
          message: `The drawing is ${cells.width} cells wide, and most screens can't show more than ${WIDEST} legibly. Make it narrower.`,
        },
      ]
  }
  return []
}

function findTrailingSpaces({ cells }: Reading): Found[] {
  return cells.rows.flatMap((source, row) => {
    const bare = source.trimEnd()
    if (bare === source) return []
    let column = (cells.start[row + 1] as number) - (cells.start[row] as number)
    while (column > 0 && isBlank(at(cells, row, column - 1))) column--
    return [
      {
        severity: 'warning' as const,
        rule: 'trailing-space',
        row,
        column,
        message: 'This row ends in spaces. Remove them.',
        fix: bare,
      },
    ]
  })
}

function findUnconnected({ diagram, cells, containment }: Reading): Found[] {
  const bottoms = new Map<number, FoundBox[]>()
  for (const box of containment.boxes) bottoms.set(box.bottom, [...(bottoms.get(box.bottom)?.slice(-200) ?? []), box])
  return diagram.captions.flatMap((caption) => {
    const line = caption.lines[0]
    if (!line || caption.heads.length > 0) return []
    const under = bottoms.get(line.row - 1)?.some((box) => line.column <= box.right && line.column + line.text.length >= box.left)
    if (under || cells.height === 0) return []
    return [
      {
        severity: 'info' as const,
        rule: 'free-text',
        row: line.row,
        column: line.column,
        message: `“${caption.text.length > 40 ? `${caption.text.slice(0, 39)}…` : caption.text}” is neither connected to anything nor over a box, so it is read as a caption.`,
      },
    ]
  })
}
