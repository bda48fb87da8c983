import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseDiagram } from '../lib/diagram/parse.ts'

// npm run bench:diagram [FOLDER OF DRAWINGS]: what reading costs, per cell, on a large drawing, on drawings made to be slow, and on real ones.

const table = (rows: Record<string, string>[]): void => {
  const names = Object.keys(rows[0] ?? {})
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => (row[name] ?? '').length)))
  const line = (cells: string[]): string => cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  ')
  console.log([line(names), ...rows.map((row) => line(names.map((name) => row[name] ?? '')))].join('\n') + '\n')
}

/** A grid of connected boxes, `side` × `side` cells. */
function drawGrid(side: number): string {
  const tile = ['┌──────┐  ', '│ Bnnn ├─▶', '└──┬───┘  ', '   │      ', '   ▼      ']
  return Array.from({ length: side }, (_, row) => (tile[row % 5] as string).repeat(Math.ceil(side / 10)).slice(0, side)).join('\n')
}

const nested = (depth: number): string => {
  const rows = Array.from({ length: depth * 2 }, (_, row) => {
    const level = Math.min(row, depth * 2 - 1 - row)
    const upper = row < depth
    return '│'.repeat(level) + (upper ? '┌' : '└') + '─'.repeat((depth - level) * 2) + (upper ? '┐' : '┘') + '│'.repeat(level)
  })
  return rows.join('\n')
}

const repeat = (row: string, rows: number): string => Array.from({ length: rows }, () => row).join('\n')

const slow: Record<string, (cells: number) => string> = {
  'grid of boxes': (cells) => drawGrid(Math.round(Math.sqrt(cells))),
  'one row of ┌': (cells) => '┌'.repeat(cells),
  'square of ┌': (cells) => repeat('┌'.repeat(Math.sqrt(cells)), Math.sqrt(cells)),
  'square of +': (cells) => repeat('+'.repeat(Math.sqrt(cells)), Math.sqrt(cells)),
  'square of ┼': (cells) => repeat('┼'.repeat(Math.sqrt(cells)), Math.sqrt(cells)),
  'square of ┬': (cells) => repeat('┬'.repeat(Math.sqrt(cells)), Math.sqrt(cells)),
  'rows of +-': (cells) => repeat('+-'.repeat(Math.sqrt(cells) / 2), Math.sqrt(cells)),
  'table of +-+': (cells) =>
    Array.from({ length: Math.sqrt(cells) }, (_, row) => (row % 2 ? '| ' : '+-').repeat(Math.sqrt(cells) / 2)).join('\n'),
  'open boxes': (cells) =>
    Array.from({ length: Math.sqrt(cells) }, (_, row) => (row % 2 ? '│  │' : '┌──┐').repeat(Math.sqrt(cells) / 4)).join('\n'),
  'nested boxes': (cells) => nested(Math.round(Math.sqrt(cells / 4))),
  arrowheads: (cells) => repeat('▶▼◀▲'.repeat(Math.sqrt(cells) / 4), Math.sqrt(cells)),
  'one comb': (cells) => `${'┬'.repeat(cells / 3)}\n${'│'.repeat(cells / 3)}\n${'▼'.repeat(cells / 3)}`,
  words: (cells) => repeat('word '.repeat(Math.sqrt(cells) / 5), Math.sqrt(cells)),
  CJK: (cells) => repeat('│文字'.repeat(Math.sqrt(cells) / 5), Math.sqrt(cells)),
  emoji: (cells) => repeat('⚠️ '.repeat(Math.sqrt(cells) / 3), Math.sqrt(cells)),
}

function time(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now()
    run()
    return performance.now() - started
  })
  return times.toSorted((a, b) => a - b)[runs >> 1] as number
}

const sizes = [1e3, 1e4, 1e5, 1e6]
for (let warm = 0; warm < 30; warm++) parseDiagram(drawGrid(60))

console.log('Cost per cell in ns; the last column is 10⁶ against 10⁴ cells\n')
table(
  Object.entries(slow).map(([name, draw]) => {
    const costs = sizes.map((cells) => {
      const text = draw(cells)
      return (time(() => parseDiagram(text), cells > 2e5 ? 1 : cells > 2e4 ? 3 : 9) * 1e6) / text.length
    })
    return {
      drawing: name,
      ...Object.fromEntries(sizes.map((cells, index) => [`10^${Math.log10(cells)}`, (costs[index] as number).toFixed(0)])),
      ratio: ((costs[3] as number) / (costs[1] as number)).toFixed(2),
    }
  }),
)

const large = drawGrid(1000)
globalThis.gc?.()
const before = process.memoryUsage()
const started = performance.now()
const graph = parseDiagram(large)
const after = process.memoryUsage()
console.log(
  `1000 × 1000 cells: ${(performance.now() - started).toFixed(0)} ms, ${graph.nodes.length} nodes, ${graph.edges.length} edges, ${((after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20).toFixed(0)} MiB\n`,
)

const folder = process.argv[2]
if (folder) {
  table(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => {
        const text = readFileSync(path.join(folder, name), 'utf8')
        for (let warm = 0; warm < 50; warm++) parseDiagram(text)
        return { drawing: name, 'median ms': time(() => parseDiagram(text), 101).toFixed(3) }
      }),
  )
}
