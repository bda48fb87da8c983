import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser, ensureEngines } from './browser.ts'
import { runParts } from './run-parts.ts'

type Tally = {
  passed: number
  failed: number
  /** Why tests were skipped, each reason once. */
  notRun?: string[]
}

/** The parts of the gate, each an npm script; `report` is where a test runner writes its counts. */
const parts: { name: string; after?: string[]; report?: string }[] = [
  { name: 'test:format' },
  { name: 'test:lint' },
  { name: 'test:types' },
  { name: 'test:dead' },
  { name: 'check' },
  { name: 'build:sub-path' },
  { name: 'test:unit', report: '.cache/gate/unit.json' },
  // Two builds in one folder would wait for each other.
  { name: 'build', after: ['build:sub-path'] },
  { name: 'test:html', after: ['build'] },
  { name: 'test:e2e', after: ['build'], report: '.cache/gate/e2e.json' },
  { name: 'test:engines', after: ['build'], report: '.cache/gate/engines.json' },
]

rmSync('.cache/gate', { recursive: true, force: true })
mkdirSync('.cache/gate', { recursive: true })
process.env.CHROMIUM_PATH = ensureBrowser()

const total: Tally = { passed: 0, failed: 0 }
const failures: string[] = []
const times: string[] = []
const notRun = new Set<string>(ensureEngines())
// A developer's machine may lack an engine, as long as the report says so; CI may not.
if (process.env.GATE_ENGINES === 'all' && notRun.size > 0) {
  total.failed += notRun.size
  failures.push('all engines')
}
const began = performance.now()
const left = await runParts(parts, ({ part, passed, output, seconds }) => {
  const tally: Tally = part.report ? readReport(part.report) : { passed: 0, failed: 0 }
  if (!passed && tally.failed === 0) tally.failed = 1
  if (passed && tally.passed === 0) tally.passed = 1
  total.passed += tally.passed
  total.failed += tally.failed
  for (const reason of tally.notRun ?? []) notRun.add(reason)
  if (!passed) failures.push(part.name)
  const time = `${seconds.toFixed(1)} s`
  times.push(`${part.name} ${time}`)
  console.log(`\n▸ ${part.name}\n${output.trimEnd()}\n${passed ? '✓' : '✗'} ${part.name} in ${time}`)
})
for (const { name, after = [] } of left) notRun.add(`${name}: needs ${after.join(' and ')}`)

console.log(`\nTook: ${times.join(' · ')}; all ${((performance.now() - began) / 1000).toFixed(1)} s, two at a time`)
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
for (const reason of notRun) console.log(`\nNot run: ${reason}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = failures.length > 0 ? 1 : 0

/** Counts from vitest's or Playwright's report; none if the runner stopped before writing one. */
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

/** The reasons that tests give for skipping themselves, anywhere in Playwright's report. */
function reasonsIn(report: unknown): string[] {
  const reasons = new Set<string>()
  JSON.stringify(report, (_, value) => {
    if (value?.type === 'skip' && typeof value.description === 'string') reasons.add(value.description)
    return value
  })
  return [...reasons]
}
