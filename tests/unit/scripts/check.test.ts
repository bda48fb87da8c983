import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkContent } from '../../../lib/content/check/load.ts'
import { formatProblem } from '../../../lib/content/check/format-problem.ts'
import type { Report } from '../../../lib/content/check/report.ts'
import { readBroken } from '../lib/content/broken-handbook.ts'

const project = path.join(import.meta.dirname, '../../..')
const fixtures = path.join(project, 'tests/fixtures')
let root: string

// Each run is a process of its own.
vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'check-'))
  cpSync(path.join(fixtures, 'handbook'), root, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const lay = (name: string): void => cpSync(path.join(fixtures, 'broken', name), root, { recursive: true })
const command = [path.join(project, 'scripts/check.ts')]
const run = (...options: string[]) => spawnSync(process.execPath, [...command, ...options], { cwd: root, encoding: 'utf8' })

test('a handbook in order is counted, and exits with 0', () => {
  const { stdout, stderr, status } = run()
  expect({ stdout, stderr, status }).toEqual({
    stdout: 'Content is in order: 3 entries, 2 technologies, 1 statistics, 0 figures.\n',
    stderr: '',
    status: 0,
  })
})

test('an option that is not known is refused with those that are', () => {
  const { stdout, stderr, status } = run('--jsn')
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
  expect(stderr).toMatchInlineSnapshot(`
    "Unknown option \`--jsn\`. Did you mean \`--json\`? Options: --fix, --json, --watch, --stale, --on.
    "
  `)
})

describe('--json', () => {
  test('prints one document with every problem', () => {
    lay('unknown-reference')
    const { stdout, stderr, status } = run('--json')
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 })
    expect(stdout).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "ok": false,
        "counts": {
          "error": 1,
          "warning": 0,
          "info": 0
        },
        "problems": [
          {
            "file": "content/practices/reviews.mdx",
            "line": 9,
            "column": 5,
            "endLine": 9,
            "endColumn": 19,
            "severity": "error",
            "rule": "reference",
            "message": "There is no entry \`patterns/layer\`. Did you mean \`patterns/layers\`?",
            "remedy": "Name something that exists.",
            "fixable": false
          }
        ]
      }
      "
    `)
  })

  test('says the same as the words do', () => {
    lay('drawings')
    const report = JSON.parse(run('--json').stdout) as Report
    const words = matched(run().stdout)
    expect(words).toEqual(
      report.problems.map(({ file, line, column, severity, message, rule }) => ({
        file,
        line: String(line),
        column: String(column),
        severity,
        message,
        code: rule,
      })),
    )
    expect(report.ok).toBe(false)
    expect(report.counts).toEqual({ error: 2, warning: 1, info: 1 })
    expect(report.problems.filter(({ fixable }) => fixable).map(({ rule }) => rule)).toEqual(['crooked-wall', 'tab'])
  })

  test('is a document too where nothing is wrong', () => {
    const { stdout, status } = run('--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ version: 1, ok: true, counts: { error: 0, warning: 0, info: 0 }, problems: [] })
  })
})

describe('--fix', () => {
  test('writes what is sure, says where, and has nothing to do the second time', () => {
    lay('links')
    lay('drawings')
    cpSync(path.join(fixtures, 'broken/links/content/practices/reviews.mdx'), path.join(root, 'content/practices/second.mdx'))
    const first = run('--fix')
    expect(first.stderr).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx: 2 rows repaired
      content/practices/second.mdx: 7 rows repaired
      "
    `)
    const fixed = readFileSync(path.join(root, 'content/practices/second.mdx'), 'utf8')
    expect(fixed.split('\n').filter((line) => line.includes(']('))).toMatchInlineSnapshot(`
      [
        "See [below](/practices/second/#with-care), or [the list](/practices/second/#checklist).",
        "[No page](/patterns/layer/), [no slash](/stack/storage/), [a file](/patterns/layers/), [an index](/patterns/), [no place](/patterns/layers/#when-to-uze-it).",
        "[Up](/stack/storage/), [a file beside](/patterns/layers/#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).",
        "[All is well](/sources/#low-cost), [here](#with-care), [there](/patterns/layers/#layers), [figures](/patterns/layers/?to=print#figures), [a drawing](/drawings/layers.svg), [a technology](/technologies/alpha-db/#about), [home](/#stack).",
        "text](/nowhere/ "Nowhere").",
      ]
    `)
    const second = run('--fix')
    expect(second.stderr).toBe('')
    expect(second.stdout).toBe(first.stdout)
    expect(readFileSync(path.join(root, 'content/practices/second.mdx'), 'utf8')).toBe(fixed)
  })

  test('puts the list of words in its order', () => {
    lay('word-list')
    expect(run('--fix').stderr).toBe('content/words.txt: 3 rows repaired\n')
    expect(readFileSync(path.join(root, 'content/words.txt'), 'utf8').split('\n')).toEqual([
      'Alphabeta',
      'Kubernetes',
      'two words',
      'zebu',
      '',
    ])
    expect(run('--fix').stderr).toBe('')
  })
})

test('--watch checks again after a change', async () => {
  const file = path.join(root, 'content/practices/reviews.mdx')
  const good = readFileSync(file, 'utf8')
  const child = spawn(process.execPath, [...command, '--watch'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const until = async (end: RegExp): Promise<string> => {
      for (;;) {
        const { value, done } = await lines.next()
        if (done) throw new Error('--watch ended')
        if (end.test(value)) return value
      }
    }
    await until(/^Content is in order/)
    writeFileSync(file, good.replace('order: 1', 'order: first'))
    expect(await until(/\[schema\]/)).toMatch(/^content\/practices\/reviews\.mdx:4:8 error /)
    await until(/^1 problem: 1 error$/)
    writeFileSync(file, good)
    await until(/^Checking content …$/)
    await until(/^Content is in order/)
  } finally {
    child.kill()
  }
})

describe('the tasks of the editor', () => {
  test.for(readdirSync(path.join(fixtures, 'broken')))('read every problem of the broken handbook %s, and nothing else', (name) => {
    const { problems, sources } = readBroken(name, checkContent)
    const output = problems.map((problem) => formatProblem(problem, sources.get(problem.file))).join('\n\n')
    expect(problems.length).toBeGreaterThan(0)
    expect(matched(output)).toEqual(
      problems.map(({ file, line, column, severity, message, rule }) => ({
        file,
        line: String(line),
        column: String(column),
        severity,
        message,
        code: rule,
      })),
    )
  })

  test('know when the one that watches begins and ends', () => {
    const { beginsPattern, endsPattern } = tasks.find(({ isBackground }) => isBackground)?.problemMatcher.background ?? {}
    expect('Checking content …').toMatch(new RegExp(beginsPattern ?? 'missing'))
    expect(run().stdout.trim()).toMatch(new RegExp(endsPattern ?? 'missing'))
    lay('drawings')
    expect(run().stdout.trim().split('\n').at(-1)).toMatch(new RegExp(endsPattern ?? 'missing'))
  })
})

type Matcher = {
  pattern: Record<string, number> & { regexp: string }
  background?: { beginsPattern: string; endsPattern: string }
}
type Task = { isBackground?: boolean; problemMatcher: Matcher }

const tasks = (JSON.parse(readFileSync(path.join(project, '.vscode/tasks.json'), 'utf8')) as { tasks: Task[] }).tasks

/** What an editor finds in the output with the matchers of the tasks, which have to agree. */
function matched(output: string): Record<string, string | undefined>[] {
  const found = tasks
    .flatMap(({ problemMatcher }) => problemMatcher.pattern ?? [])
    .map(({ regexp, ...groups }) =>
      output.split('\n').flatMap((line) => {
        const match = new RegExp(regexp).exec(line)
        return match ? [Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, match[group as number]]))] : []
      }),
    )
  expect(found.length).toBe(2)
  expect(found[1]).toEqual(found[0])
  return found[0] ?? []
}

describe('--stale', () => {
  test('lists the claims that are past their review date, by owner, and exits with 1', () => {
    const { stdout, stderr, status } = run('--stale', '--on', '2030-01-02')
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 })
    expect(stdout).toMatchInlineSnapshot(`
      "On 2030-01-02 2 claims are past their review date.

      editors:
        content/claims.yaml:7:13 There is one of everything. As of 2020, due on 2030-01-01.
        content/claims.yaml:16:13 Layers cost little. Due on 2030-01-01.
      "
    `)
  })

  test('says that there is none, and exits with 0: a claim is good on its date', () => {
    const { stdout, status } = run('--stale', '--on', '2030-01-01')
    expect({ stdout, status }).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stdout": "On 2030-01-01 nothing is past its review date; the next review is due on 2030-01-01.
      ",
      }
    `)
  })

  test('refuses what it can not do, and says why', () => {
    const refused = [
      ['--stale', '--on', 'tomorrow'],
      ['--stale', '--on', '2030-02-30'],
      ['--stale', '--on'],
      ['--on', '2030-01-01'],
      ['--stale', '--json'],
    ].map((options) => run(...options))
    expect(refused.map(({ stdout, status }) => ({ stdout, status }))).toEqual(refused.map(() => ({ stdout: '', status: 2 })))
    expect(refused.map(({ stderr }) => stderr).join('')).toMatchInlineSnapshot(`
      "\`--on\` must be a date such as 2027-05-31, not "tomorrow".
      \`--on\` must be a date such as 2027-05-31, not "2030-02-30".
      \`--on\` needs a date, such as 2027-05-31.
      \`--on\` sets the day for \`--stale\`: use them together.
      \`--stale\` can be combined only with \`--on\`.
      "
    `)
  })

  test('tells what is wrong where the claims can not be read', () => {
    lay('claims')
    const { stdout, status } = run('--stale', '--on', '2030-01-01')
    expect(stdout).toContain('content/claims.yaml:6:13 error `reviewBy` must be a date such as 2027-05-31, not "soon"')
    expect(status).toBe(1)
  })
})
