import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser, ensureEngines } from './browser.ts'

type Tally = {
  passed: number
  failed: number
  /** Why tests were not run, each reason once. */
  notRun?: string[]
}

/** The parts of the gate, each an npm script; `report` is where a test runner leaves its counts. */
const parts = [
  { name: 'test:format' },
  { name: 'test:lint' },
  { name: 'test:types' },
  { name: 'test:dead' },
  { name: 'check' },
  { name: 'test:unit', report: '.cache/gate/unit.json' },
  { name: 'build:sub-path', needed: true },
  { name: 'build', needed: true },
  { name: 'test:html' },
  { name: 'test:engines', report: '.cache/gate/engines.json' },
  { name: 'test:e2e', report: '.cache/gate/e2e.json' },
] as const satisfies { name: string; report?: string; needed?: boolean }[]

rmSync('.cache/gate', { recursive: true, force: true })
mkdirSync('.cache/gate', { recursive: true })
process.env.CHROMIUM_PATH = ensureBrowser()

const total: Tally = { passed: 0, failed: 0 }
const failures: string[] = []
const times: string[] = []
const notRun = new Set<string>(ensureEngines())
// On a developer's machine an engine may be missing, as long as it is said; where a change is judged, none may.
if (process.env.GATE_ENGINES === 'all' && notRun.size > 0) {
  total.failed += notRun.size
  failures.push('all engines')
}
for (const part of parts) {
  const started = Date.now()
  console.log(`\n▸ ${part.name}`)
  const { status } = spawnSync('npm', ['run', '--silent', part.name], { stdio: 'inherit' })
  const tally: Tally = 'report' in part ? readReport(part.report) : { passed: 0, failed: 0 }
  if (status !== 0 && tally.failed === 0) tally.failed = 1
  if (status === 0 && tally.passed === 0) tally.passed = 1
  total.passed += tally.passed
  total.failed += tally.failed
  for (const reason of tally.notRun ?? []) notRun.add(reason)
  if (status !== 0) failures.push(part.name)
  const time = `${((Date.now() - started) / 1000).toFixed(1)} s`
  times.push(`${part.name} ${time}`)
  console.log(`${status === 0 ? '✓' : '✗'} ${part.name} in ${time}`)
  if (status !== 0 && 'needed' in part) break
}

console.log(`\nTook: ${times.join(' · ')}`)
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
for (const reason of notRun) console.log(`\nNot run: ${reason}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = failures.length > 0 ? 1 : 0

/** Counts of vitest's or Playwright's report; none where the runner did not come so far as to write one. */
function readReport(file: string): Tally {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    if (report.stats)
      return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky, notRun: reasonsIn(report) }
    return { passed: report.numPassedTests, failed: report.numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

/** The reasons with which tests skip themselves, wherever they stand in Playwright's report. */
function reasonsIn(report: unknown): string[] {
  const reasons = new Set<string>()
  JSON.stringify(report, (_, value) => {
    if (value?.type === 'skip' && typeof value.description === 'string') reasons.add(value.description)
    return value
  })
  return [...reasons]
}
