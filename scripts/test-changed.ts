import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { runParts, type Part } from './run-parts.ts'

/** Tests that build, start the commands many times or try thousands of texts: together more than half the time. */
const long = [
  'docs/editing.test.ts',
  'lib/content/fuzz.test.tsx',
  'lib/content/hostile-markup.test.tsx',
  'lib/content/hostile-yaml.test.ts',
  'lib/content/mutations.test.ts',
  'lib/content/write/draft.test.ts',
  'lib/export/build.test.ts',
  'scripts/check.test.ts',
  'scripts/new.test.ts',
].map((name) => `tests/unit/${name}`)

const gone = long.filter((file) => !existsSync(file))
if (gone.length > 0) throw new Error(`scripts/test-changed.ts names tests that don't exist: ${gone.join(', ')}`)

const since = process.argv[2] ?? 'HEAD'
const changed = [
  ...linesOf('diff', '--name-only', '--diff-filter=d', '--relative', since),
  ...linesOf('ls-files', '--others', '--exclude-standard'),
]
// Anyone working on a long test wants to see its result.
const left = long.filter((file) => !changed.includes(file))
const code = changed.filter((file) => /\.(?:ts|tsx)$/.test(file))

const parts: Part[] = [
  ...['test:format', 'test:lint', 'test:types', 'test:dead', 'check'].map((name) => ({ name })),
  ...(code.length > 0 ? [{ name: 'unit tests for the changes', command: relatedTests() }] : []),
]
const failures: string[] = []
await runParts(parts, ({ part, passed, output, seconds }) => {
  if (!passed) failures.push(part.name)
  console.log(`${passed ? '✓' : `\n${output.trimEnd()}\n✗`} ${part.name} in ${seconds.toFixed(1)} s`)
})

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\nNot run: the builds, test:html, test:engines, test:e2e, unit tests for unchanged files, and ${left.join(', ')}`)
process.exitCode = failures.length > 0 ? 1 : 0

function linesOf(...command: string[]): string[] {
  return execFileSync('git', command, { encoding: 'utf8' }).split('\n').filter(Boolean)
}

/** Shares workers between files: tests are less isolated, but there are not ninety workers to wait for. */
function relatedTests(): string[] {
  return ['vitest', 'related', '--run', '--passWithNoTests', '--no-isolate', ...left.flatMap((file) => ['--exclude', file]), ...code]
}
