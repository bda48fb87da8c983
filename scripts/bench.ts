import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { madeSlug, makeDocuments } from './bench-documents.ts'
import { buildHandbook } from './build-handbook.ts'
import { searchBudget, searchCost } from './search-cost.ts'

// Linux only: CPU time and memory of a build with all its processes are read from /proc.
const { values } = parseArgs({
  options: { documents: { type: 'string', default: '1000' }, build: { type: 'string' }, keep: { type: 'boolean', default: false } },
})

if (values.build !== undefined) await runBuild(values.build)
else await bench(Number(values.documents))

/** In a process of its own, whose time and memory are measured. */
async function runBuild(root: string): Promise<void> {
  const { published, checked, passes, output } = await buildHandbook(root, 'out', (line) => console.error(line))
  if (!published) process.exit(1)
  process.stdout.write(JSON.stringify({ checked, passes, output }))
}

async function bench(documents: number): Promise<void> {
  if (!Number.isInteger(documents) || documents < 10) {
    console.error('How many documents? At least 10: npm run bench -- --documents 1000')
    process.exitCode = 1
    return
  }
  const small = await measure(Math.round(documents / 10))
  const large = await measure(documents)
  print(small, large)
  if (large.search > searchBudget) {
    console.error(`A first search loads ${large.search.toLocaleString('en')} bytes; ${searchBudget.toLocaleString('en')} are allowed.`)
    process.exitCode = 1
  }
}

type Measured = {
  documents: number
  /** Milliseconds of a build with nothing in the caches, which draws a picture of every page. */
  first: number
  /** Milliseconds of a build after it. */
  wall: number
  cpu: number
  /** Bytes, of all processes together at the worst moment. */
  memory: number
  pages: number
  files: number
  bytes: number
  /** Files that are there for made documents: pages and drawings; and what is published beside them. */
  ownFiles: number
  copies: number
  fragments: number
  pictures: number
  /** Bytes that a first search loads before its first result. */
  search: number
  phases: Record<string, number>
}

async function measure(documents: number): Promise<Measured> {
  const root = path.resolve('.cache/bench', String(documents))
  copyProject(root)
  makeDocuments(root, documents)
  console.error(`\n${documents.toLocaleString('en')} documents`)

  const first = await runMeasured(root)
  const { text, ...second } = await runMeasured(root)
  const { checked, passes, output } = JSON.parse(text) as { checked: number; passes: Record<string, number>; output: string }
  const out = path.join(root, 'out')
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name))
  const measured: Measured = {
    documents,
    first: first.wall,
    ...second,
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    ownFiles: files.filter((file) => file.includes(madeSlug) && !isPicture(file) && !isCopy(file)).length,
    copies: files.filter((file) => file.includes(madeSlug) && isCopy(file)).length,
    fragments: files.filter(isOwnFragment).length,
    pictures: files.filter((file) => file.includes(madeSlug) && isPicture(file)).length,
    search: searchCost(out),
    phases: {
      'Content is checked': checked,
      ...phasesOfNext(output),
      ...Object.fromEntries(Object.entries(passes).map(([name, milliseconds]) => [`pass ${name}`, milliseconds])),
    },
  }
  if (!values.keep) rmSync(root, { recursive: true, force: true })
  return measured
}

/** What a search shows of a made document. */
function isOwnFragment(file: string): boolean {
  return file.endsWith('.pf_fragment') && gunzipSync(readFileSync(file)).includes(madeSlug)
}

function isPicture(file: string): boolean {
  return file.endsWith('.png')
}

function isCopy(file: string): boolean {
  return file.endsWith('.md')
}

/** A build in processes of its own, with the time and the memory of all of them. */
async function runMeasured(root: string): Promise<Pick<Measured, 'wall' | 'cpu' | 'memory'> & { text: string }> {
  const before = childrenTime()
  const began = performance.now()
  const child = spawn(process.execPath, [import.meta.filename, '--build', root], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, BUDGETS: 'report', BASE_PATH: '' },
  })
  let text = ''
  child.stdout.on('data', (chunk) => void (text += String(chunk)))
  let memory = 0
  const sampling = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0))
  }, 100)
  const code = await new Promise((resolve) => void child.on('close', resolve))
  clearInterval(sampling)
  if (code !== 0) throw new Error('The build failed.')
  return { wall: performance.now() - began, cpu: childrenTime() - before, memory, text }
}

/** Below the project, where Next finds the packages; with a lock file of its own it would look for them there. */
function copyProject(root: string): void {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  const left = new Set(['node_modules', '.next', '.staging', '.cache', '.git', 'out', 'tests', 'package-lock.json', 'test-results'])
  for (const item of readdirSync('.')) if (!left.has(item)) cpSync(item, path.join(root, item), { recursive: true })
}

/** What Next says of itself: `✓ Compiled successfully in 4.5s`. */
function phasesOfNext(output: string): Record<string, number> {
  const read = (pattern: RegExp): number => {
    const [, number = '0', unit = 'ms'] = pattern.exec(output) ?? []
    return Number(number) * { ms: 1, s: 1000, min: 60_000 }[unit as 'ms' | 's' | 'min']
  }
  const time = String.raw`([\d.]+)(ms|s|min)`
  return {
    'Next compiles': read(new RegExp(`Compiled successfully in ${time}`)),
    'Next generates pages': read(new RegExp(String.raw`Generating static pages[^\n]*\) in ${time}`)),
  }
}

/** CPU time of processes that have ended, in milliseconds: of this one's children and theirs. */
function childrenTime(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  // A hundred ticks a second on every Linux that people use.
  return (Number(fields[13]) + Number(fields[14])) * 10
}

/** Resident memory of a process and all its descendants, in bytes. */
function memoryOf(root: number): number {
  const children = new Map<number, number[]>()
  const sizes = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      const parent = Number(fields[1])
      children.set(parent, [...(children.get(parent) ?? []), Number(name)])
      sizes.set(Number(name), Number(fields[21]) * 4096)
    } catch {
      // It has ended meanwhile.
    }
  }
  const sum = (id: number): number => (sizes.get(id) ?? 0) + (children.get(id) ?? []).reduce((total, child) => total + sum(child), 0)
  return sum(root)
}

function print(small: Measured, large: Measured): void {
  const perDocument = ({ wall, documents }: Measured): number => wall / documents
  const row = (name: string, read: (measured: Measured) => number, format: (value: number) => string): string[] => {
    const [a, b] = [read(small), read(large)]
    return [name, format(a), format(b), a > 0 ? `× ${(b / a).toFixed(2)}` : '']
  }
  const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`
  const rows = [
    [
      '',
      `${small.documents.toLocaleString('en')} documents`,
      `${large.documents.toLocaleString('en')} documents`,
      `growth (× ${(large.documents / small.documents).toFixed(0)})`,
    ],
    row('Wall time, nothing cached', ({ first }) => first, seconds),
    row('Wall time', ({ wall }) => wall, seconds),
    row('CPU time', ({ cpu }) => cpu, seconds),
    row('Wall time a document', perDocument, (value) => `${value.toFixed(1)} ms`),
    ['  without what any build costs', '', `${((large.wall - small.wall) / (large.documents - small.documents)).toFixed(1)} ms`, ''],
    row(
      'Peak memory',
      ({ memory }) => memory,
      (value) => `${(value / 2 ** 20).toFixed(0)} MiB`,
    ),
    row(
      'Pages',
      ({ pages }) => pages,
      (value) => value.toLocaleString('en'),
    ),
    row(
      'Files',
      ({ files }) => files,
      (value) => value.toLocaleString('en'),
    ),
    ...(
      [
        ['Files a document', 'ownFiles'],
        ['  and Markdown copies', 'copies'],
        ['  and fragments of the search', 'fragments'],
        ['  and pictures for shared links', 'pictures'],
      ] as const
    ).map(([name, files]) =>
      row(
        name,
        (measured) => measured[files] / measured.documents,
        (value) => value.toFixed(2),
      ),
    ),
    row(
      'Bytes a page',
      ({ bytes, pages }) => bytes / pages,
      (value) => Math.round(value).toLocaleString('en'),
    ),
    row(
      'Bytes before the first result',
      ({ search }) => search,
      (value) => value.toLocaleString('en'),
    ),
    ...Object.keys(large.phases).map((phase) => row(phase, ({ phases }) => phases[phase] ?? 0, seconds)),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? []
  for (const cells of rows)
    console.log(
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
}
