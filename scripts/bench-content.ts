import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { limits } from '../lib/content/model/limits.ts'
import { readHandbook } from '../lib/content/check/load.ts'
import { formatProblem } from '../lib/content/check/format-problem.ts'
import { bodies, yamls } from './bench-inputs.ts'

// npm run bench:content: how long the check works on one file that is made to keep it busy, inside the bounds of lib/content/model/limits.ts.

const root = mkdtempSync(path.join(tmpdir(), 'handbook-'))
const entry = 'content/practices/dear.mdx'
const frontmatter =
  '---\ntitle: Dear\nicon: 🐛\norder: 99\nchecklist:\n  - id: wait\n    text: Wait\nrelated:\n  - practices/testing\n---\n\n'

/** As much of a text as a file may hold. */
function fit(make: (size: number) => string, lines: number, bytes: number): string {
  const long = make(bytes)
  const text = long.includes('\n') ? long : make(Math.min(bytes, limits.lineLength - 10))
  const rows = text.split('\n').slice(0, lines)
  const fitting = rows.map((row) => row.slice(0, limits.lineLength)).join('\n')
  return new TextDecoder().decode(new TextEncoder().encode(fitting).subarray(0, bytes)).replace(/\ufffd+$/, '')
}

function timeCheck(): { milliseconds: number; told: string } {
  const started = performance.now()
  const { problems, sources } = readHandbook(root)
  const told = problems.map((problem) => formatProblem(problem, sources.get(problem.file)))
  const milliseconds = performance.now() - started
  const first = problems.find(({ file }) => file === entry || file === 'content/stats.yaml')
  return { milliseconds, told: `${told.length} ${first ? `${first.line}:${first.column} ${first.rule}` : 'fine'}` }
}

try {
  cpSync('content', path.join(root, 'content'), { recursive: true })
  for (let warm = 0; warm < 5; warm++) timeCheck()
  const base = Math.min(...Array.from({ length: 5 }, () => timeCheck().milliseconds))
  const files = [
    ...Object.entries(bodies).map(([name, make]) => {
      const body = fit(make, limits.entryLines - 20, limits.entryBytes - 300)
      return { name, file: entry, text: `${frontmatter}${body}\n` }
    }),
    ...Object.entries(yamls).flatMap(([name, make]) => [
      { name: `${name} (YAML)`, file: 'content/stats.yaml', text: fit(make, Infinity, limits.dataBytes) },
      {
        name: `${name} (frontmatter)`,
        file: entry,
        text: `---\n${fit(make, limits.entryLines - 20, limits.entryBytes - 300)}\n---\n\nWords.\n`,
      },
    ]),
  ]
  const rows = files.map(({ name, file, text }) => {
    const kept = path.join(root, file)
    cpSync(path.join('content', 'stats.yaml'), path.join(root, 'content/stats.yaml'))
    rmSync(path.join(root, entry), { force: true })
    writeFileSync(kept, text)
    return { name, bytes: text.length, ...timeCheck() }
  })
  console.log(`The handbook alone: ${base.toFixed(0)} ms. With one such file more, the slowest first:\n`)
  for (const { name, bytes, milliseconds, told } of rows.toSorted((a, b) => b.milliseconds - a.milliseconds))
    console.log(`${(milliseconds - base).toFixed(0).padStart(7)} ms  ${String(bytes).padStart(7)} characters  ${name.padEnd(36)} ${told}`)
} finally {
  rmSync(root, { recursive: true })
}
