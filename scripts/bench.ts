import { spawn, spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { madeSlug, makeDocuments } from './bench-documents.ts'
import { buildHandbook } from './build-handbook.ts'

// npm run bench [-- --documents 1000]: the cost of checking and building the handbook alone, with a tenth of that many documents,
// and with all of them. Linux only: the processor time and memory of all processes are read from /proc.

/** The bytes that a first search may load before its first result, as sent by a server with brotli. */
const searchBudget = 100_000

const { values } = parseArgs({ options: { documents: { type: 'string', default: '1000' }, build: { type: 'string' } } })

if (values.build === undefined) await bench(Number(values.documents))
else await runBuild(values.build)

async function bench(most: number): Promise<void> {
  if (!Number.isInteger(most) || most < 10) {
    console.error('`--documents` must be at least 10: npm run bench -- --documents 1000')
    process.exitCode = 1
    return
  }
  const all: Measured[] = []
  for (const documents of [0, Math.round(most / 10), most]) all.push(await measure(documents))
  printTimes(all)
  printSites(all)
  const search = Math.max(...all.map(({ site }) => site.search))
  if (search <= searchBudget) return
  console.error(`A first search loads ${search.toLocaleString('en')} bytes; the limit is ${searchBudget.toLocaleString('en')}.`)
  process.exitCode = 1
}

type Measured = { documents: number; first: Costs; later: Costs; site: Site }

type Costs = {
  /** Milliseconds of a check by itself, from the start of its process to its end: with no compiled modules, and the median of five. */
  check: number
  /** Milliseconds of a build, by the clock and of all processors. */
  wall: number
  cpu: number
  /** Bytes, of all processes together at the worst moment. */
  memory: number
  /** Milliseconds. */
  phases: Record<string, number>
}

async function measure(documents: number): Promise<Measured> {
  const root = path.resolve('.cache/bench', String(documents))
  console.error(`\nThe handbook and ${documents.toLocaleString('en')} documents`)
  copyProject(root)
  makeDocuments(root, documents)
  const firstCheck = runCheck(root)
  const check = Array.from({ length: 5 }, () => runCheck(root)).toSorted((a, b) => a - b)[2] ?? 0
  const first = { check: firstCheck, ...(await measureBuild(root)) }
  const later = { check, ...(await measureBuild(root)) }
  const site = describeSite(path.join(root, 'out'))
  rmSync(root, { recursive: true, force: true })
  return { documents, first, later, site }
}

/** Below the project, where Next finds the packages; with a lock file of its own it would look for them there. */
function copyProject(root: string): void {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  const left = new Set(['node_modules', '.next', '.staging', '.cache', '.git', 'out', 'tests', 'package-lock.json', 'test-results'])
  for (const item of readdirSync('.')) if (!left.has(item)) cpSync(item, path.join(root, item), { recursive: true })
}

/** @returns milliseconds. */
function runCheck(root: string): number {
  const began = performance.now()
  const { status, stdout } = spawnSync(process.execPath, [path.resolve('scripts/check.ts')], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The check found problems:\n${stdout}`)
  return performance.now() - began
}

/** A build in processes of its own, with the time and the memory of all of them. */
async function measureBuild(root: string): Promise<Omit<Costs, 'check'>> {
  const before = childrenTime()
  const began = performance.now()
  const child = spawn(process.execPath, [import.meta.filename, '--build', root], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, BUDGETS: 'report', BASE_PATH: '' },
  })
  let text = ''
  child.stdout.on('data', (chunk) => void (text += String(chunk)))
  let memory = 0
  const sampling = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), 100)
  const code = await new Promise((resolve) => void child.on('close', resolve))
  clearInterval(sampling)
  if (code !== 0) throw new Error('The build failed.')
  return { wall: performance.now() - began, cpu: childrenTime() - before, memory, phases: JSON.parse(text) }
}

/** In the process that is measured. */
async function runBuild(root: string): Promise<void> {
  const lines: string[] = []
  const { published, checked, passes, output } = await buildHandbook(root, 'out', (line) => lines.push(line))
  if (!published) throw new Error(lines.join('\n'))
  const ofPasses = Object.entries(passes).map(([name, milliseconds]) => [`pass ${name}`, milliseconds])
  process.stdout.write(JSON.stringify({ 'content is checked': checked, ...phasesOfNext(output), ...Object.fromEntries(ofPasses) }))
}

/** What Next says of itself: `✓ Compiled successfully in 4.5s`. */
function phasesOfNext(output: string): Record<string, number> {
  const read = (words: string): number => {
    const [, number = '0', unit = 'ms'] = new RegExp(String.raw`${words} in ([\d.]+)(ms|s|min)`).exec(output) ?? []
    return Number(number) * { ms: 1, s: 1000, min: 60_000 }[unit as 'ms' | 's' | 'min']
  }
  return {
    'Next compiles': read('Compiled successfully'),
    'Next generates pages': read(String.raw`Generating static pages[^\n]*\)`),
  }
}

/** Processor time of processes that have ended, in milliseconds: of this one's children and theirs. */
function childrenTime(): number {
  const fields = statOf('self')
  // A hundred ticks a second on every Linux that people use.
  return (Number(fields[13]) + Number(fields[14])) * 10
}

/** Resident memory of a process and all its descendants, in bytes. */
function memoryOf(root: number): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ id: Number(name), fields: statOf(name) }))
  const family = new Set([root])
  // A process has a higher number than its parent, but for once in some million.
  for (const { id, fields } of all.toSorted((a, b) => a.id - b.id)) if (family.has(Number(fields[1]))) family.add(id)
  return all.reduce((sum, { id, fields }) => sum + (family.has(id) ? Number(fields[21]) * 4096 : 0), 0)
}

/** What the system says of a process after its name; nothing where it has ended. */
function statOf(name: string): string[] {
  try {
    return readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    return []
  }
}

/** Numbers of files, and bytes. */
type Site = {
  pages: number
  files: number
  bytes: number
  /** There for made documents: pages and drawings, and what is published beside them. */
  ownFiles: number
  copies: number
  fragments: number
  pictures: number
  /** What a first search loads before its first result. */
  search: number
}

function describeSite(out: string): Site {
  const files = globSync('**/*', { cwd: out, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name))
  const own = files.filter((file) => file.includes(madeSlug))
  const count = (list: string[], ending: string): number => list.filter((file) => file.endsWith(ending)).length
  const [copies, pictures] = [count(own, '.md'), count(own, '.png')]
  return {
    pages: count(files, '.html'),
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    ownFiles: own.length - copies - pictures,
    copies,
    fragments: files.filter((file) => file.endsWith('.pf_fragment') && gunzipSync(readFileSync(file)).includes(madeSlug)).length,
    pictures,
    search: searchCost(out),
  }
}

/** The script of the search, the engine, the index's first file, the terms, one more file of it and one page that was found, of each the largest. */
function searchCost(out: string): number {
  const largest = (files: string): number => Math.max(...globSync(path.join(out, files)).map((file) => statSync(file).size))
  const { meta, engine, terms } = JSON.parse(readFileSync(path.join(out, 'search.json'), 'utf8')) as Record<
    'meta' | 'engine' | 'terms',
    string
  >
  const loaded = ['search.*.js.br', 'search/index/*', 'search/fragment/*', `search/${meta}`, `search/${terms}`, `search/${engine}.br`]
  return loaded.reduce((sum, files) => sum + largest(`assets/${files}`), largest('search.json'))
}

/** First and later builds side by side, and what a document more costs. */
function printTimes(all: readonly Measured[]): void {
  const [, small, large] = all
  const row = (name: string, read: (costs: Costs) => number, format = seconds): string[] => {
    const more = (['first', 'later'] as const).map((run) => {
      if (!small || !large || format !== seconds) return ''
      return `${((read(large[run]) - read(small[run])) / (large.documents - small.documents)).toFixed(1)} ms`
    })
    return [name, ...all.flatMap(({ first, later }) => [format(read(first)), format(read(later))]), ...more]
  }
  const names = new Set(all.flatMap(({ first, later }) => [...Object.keys(first.phases), ...Object.keys(later.phases)]))
  print([
    ['', ...all.flatMap(({ documents }) => [documents === 0 ? 'alone' : `+ ${documents.toLocaleString('en')}`, '']), 'per document', ''],
    ['', ...[...all, 'per document'].flatMap(() => ['first', 'later'])],
    row('Check alone', ({ check }) => check),
    row('Build', ({ wall }) => wall),
    ...[...names].map((name) => row(`  ${name}`, ({ phases }) => phases[name] ?? 0)),
    row('Processor time', ({ cpu }) => cpu),
    row(
      'Peak memory',
      ({ memory }) => memory,
      (value) => `${(value / 2 ** 20).toFixed(0)} MiB`,
    ),
  ])
}

function printSites(all: readonly Measured[]): void {
  const row = (name: string, read: (site: Site, documents: number) => number, digits = 0): string[] => [
    name,
    ...all.map(({ site, documents }) => (read(site, documents) || 0).toLocaleString('en', { maximumFractionDigits: digits })),
  ]
  print([
    ['', ...all.map(({ documents }) => (documents === 0 ? 'alone' : `+ ${documents.toLocaleString('en')}`))],
    row('Pages', ({ pages }) => pages),
    row('Files', ({ files }) => files),
    row('Files per document', ({ ownFiles }, documents) => ownFiles / documents, 2),
    row('  plus Markdown copies', ({ copies }, documents) => copies / documents, 2),
    row('  plus search fragments', ({ fragments }, documents) => fragments / documents, 2),
    row('  plus pictures for shared links', ({ pictures }, documents) => pictures / documents, 2),
    row('Bytes per page', ({ bytes, pages }) => bytes / pages),
    row('Bytes before the first search result', ({ search }) => search),
  ])
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function print(rows: readonly string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  const line = (cells: string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')
  console.log(`\n${rows.map((cells) => line(cells).trimEnd()).join('\n')}`)
}
