import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { limits } from '../lib/content/model/limits.ts'
import { readHandbook } from '../lib/content/check/load.ts'
import { formatProblem } from '../lib/content/check/format-problem.ts'
import { parseDiagram } from '../lib/diagram/parse.ts'
import { bodies, drawings, drawGrid, yamls } from './bench-inputs.ts'

// npm run bench:content: how long the check takes for one file made to keep it busy, within the limits of
// lib/content/model/limits.ts. npm run bench:diagram: the cost of reading, per cell, for a large drawing, for drawings made to be slow, and
// for the handbook's own.

if (process.argv[2] === 'drawings') benchDrawings()
else benchContent()

function benchContent(): void {
  const root = mkdtempSync(path.join(tmpdir(), 'handbook-'))
  const entry = 'content/practices/dear.mdx'
  const fields = 'title: Dear\nicon: 🐛\norder: 99\nchecklist:\n  - id: wait\n    text: Wait\nrelated:\n  - practices/testing'
  const [lines, bytes] = [limits.entryLines - 20, limits.entryBytes - 300]
  const files = [
    ...Object.entries(bodies).map(([name, make]) => ({ name, file: entry, text: `---\n${fields}\n---\n\n${fit(make, lines, bytes)}\n` })),
    ...Object.entries(yamls).flatMap(([name, make]) => [
      { name: `${name} (YAML)`, file: 'content/stats.yaml', text: fit(make, Infinity, limits.dataBytes) },
      { name: `${name} (frontmatter)`, file: entry, text: `---\n${fit(make, lines, bytes)}\n---\n\nWords.\n` },
    ]),
  ]
  try {
    cpSync('content', path.join(root, 'content'), { recursive: true })
    const base = time(() => readHandbook(root), 9)
    const rows = files.map(({ name, file, text }) => {
      cpSync('content/stats.yaml', path.join(root, 'content/stats.yaml'))
      rmSync(path.join(root, entry), { force: true })
      writeFileSync(path.join(root, file), text)
      const began = performance.now()
      const { problems, sources } = readHandbook(root)
      for (const problem of problems) formatProblem(problem, sources.get(problem.file))
      const more = performance.now() - began - base
      const first = problems.find((problem) => problem.file === entry || problem.file === 'content/stats.yaml')
      const told = `${problems.length} ${first ? `${first.line}:${first.column} ${first.rule}` : 'fine'}`
      return { more, cells: { ms: more.toFixed(0), characters: text.length, file: name, problems: told } }
    })
    console.log(`The handbook alone: ${base.toFixed(0)} ms. With one more such file, the slowest first:\n`)
    table(rows.toSorted((a, b) => b.more - a.more).map(({ cells }) => cells))
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** As much of a text as a file may contain. */
function fit(make: (size: number) => string, lines: number, bytes: number): string {
  const long = make(bytes)
  const text = long.includes('\n') ? long : make(Math.min(bytes, limits.lineLength - 10))
  const rows = text.split('\n').slice(0, lines)
  const fitting = rows.map((row) => row.slice(0, limits.lineLength)).join('\n')
  return new TextDecoder().decode(new TextEncoder().encode(fitting).subarray(0, bytes)).replace(/\ufffd+$/, '')
}

function benchDrawings(): void {
  const sizes = [1e3, 1e4, 1e5, 1e6]
  for (let warm = 0; warm < 30; warm++) parseDiagram(drawGrid(60))
  console.log('Cost per cell in ns; the last column is 10⁶ against 10⁴ cells\n')
  table(
    Object.entries(drawings).map(([name, draw]) => {
      const costs = sizes.map((cells) => {
        const text = draw(cells)
        return (time(() => parseDiagram(text), cells > 2e5 ? 1 : cells > 2e4 ? 3 : 9) * 1e6) / text.length
      })
      const shown = sizes.map((cells, index) => [`10^${Math.log10(cells)}`, costs[index]?.toFixed(0)])
      return { drawing: name, ...Object.fromEntries(shown), ratio: ((costs[3] ?? 0) / (costs[1] ?? 1)).toFixed(2) }
    }),
  )

  const large = drawGrid(1000)
  globalThis.gc?.()
  const before = process.memoryUsage()
  const began = performance.now()
  const { nodes, edges } = parseDiagram(large)
  const taken = performance.now() - began
  const after = process.memoryUsage()
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  console.log(
    `1000 × 1000 cells: ${taken.toFixed(0)} ms, ${nodes.length} nodes, ${edges.length} edges, ${(bytes / 2 ** 20).toFixed(0)} MiB\n`,
  )

  table(
    globSync('content/**/*.mdx')
      .toSorted()
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^```diagram .*title="([^"]*)".*\n([^]*?)^```$/gm)])
      .map(([, drawing = '', text = '']) => {
        for (let warm = 0; warm < 50; warm++) parseDiagram(text)
        return { drawing, 'median ms': time(() => parseDiagram(text), 101).toFixed(3) }
      }),
  )
}

/** @returns the median, in milliseconds. */
function time(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now()
    run()
    return performance.now() - began
  })
  return times.toSorted((a, b) => a - b)[runs >> 1] ?? 0
}

function table(rows: readonly Record<string, string | number | undefined>[]): void {
  const names = Object.keys(rows[0] ?? {})
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))]
  const widths = names.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)))
  console.log(`${lines.map((cells) => cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')).join('\n')}\n`)
}
