import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'

// Each step starts a command: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

const small = 'tests/fixtures/handbook/content'
const roots: string[] = []

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true })
})

/** A folder with a copy of some content, and the commands run in it. */
function copyOf(content: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'new-'))
  roots.push(root)
  cpSync(content, path.join(root, 'content'), { recursive: true })
  const run = (script: string, args: readonly string[] = []) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('scripts', script), ...args], {
      cwd: root,
      encoding: 'utf8',
    })
    return { status, out: stdout, err: stderr }
  }
  return { run, read: (file: string) => readFileSync(path.join(root, file), 'utf8') }
}

describe('npm run new', () => {
  test('makes each kind so that the check passes and names what is left to write', () => {
    const { run } = copyOf(small)
    const made = [
      ['pattern', 'Event sourcing', '/patterns/event-sourcing/'],
      ['stack', 'Mobile apps', '/stack/mobile-apps/'],
      ['practice', 'On call', '/practices/on-call/'],
      ['technology', 'Kotlin', '/technologies/kotlin/'],
      ['claim', 'Half of all teams are on call.', '/sources/#half-of-all-teams-are-on-call'],
    ] as const
    let left = 0
    for (const [kind, title, page] of made) {
      const { status, out, err } = run('new.ts', [kind, title])
      expect({ status, err }, kind).toEqual({ status: 0, err: '' })
      expect(out).toContain(`http://localhost:3000${page}`)
      left += Number(/the (\d+) texts/.exec(out)?.[1] ?? 1)
    }
    const check = run('check.ts')
    expect(check.status, check.out).toBe(0)
    expect(check.out.match(/ info .*\[placeholder\]$/gm)).toHaveLength(left)
  })

  test('says what it made and what comes next', () => {
    expect(copyOf(small).run('new.ts', ['pattern', 'Event sourcing']).out).toMatchInlineSnapshot(`
      "Made content/patterns/event-sourcing.mdx
      Added to content/claims.yaml

      Next: replace the 8 texts that begin with TODO:, then run npm run check.
      npm run dev shows it at http://localhost:3000/patterns/event-sourcing/
      "
    `)
  })

  test('takes a title without quotes, and an address of its own', () => {
    const { run, read } = copyOf(small)
    expect(run('new.ts', ['practice', 'Дежурство', 'on', 'call', '--slug', 'on-call']).status).toBe(0)
    expect(read('content/practices/on-call.mdx')).toContain('title: Дежурство on call #')
    expect(run('check.ts').status).toBe(0)
  })

  test('leaves everything else in the file as it is written', () => {
    const { run, read } = copyOf('content')
    const before = read('content/technologies.yaml')
    run('new.ts', ['technology', 'Kotlin'])
    expect(read('content/technologies.yaml').startsWith(before)).toBe(true)
  })

  test('overwrites nothing', () => {
    const { run, read } = copyOf(small)
    const before = read('content/practices/reviews.mdx')
    expect(run('new.ts', ['practice', 'reviews!'])).toEqual({
      status: 1,
      out: '',
      err: 'content/practices/reviews.mdx already exists, and was left alone. Choose another title, or give another address: --slug reviews-2\n',
    })
    expect(read('content/practices/reviews.mdx')).toBe(before)
  })

  test('refuses what it does not understand', () => {
    const { run } = copyOf(small)
    const refused = [['patern', 'Event sourcing'], [], ['pattern', '  '], ['pattern', 'Event sourcing', '--titel', 'x']].map((args) =>
      run('new.ts', args),
    )
    expect(refused.map(({ status, out }) => ({ status, out }))).toEqual(Array.from({ length: 4 }, () => ({ status: 1, out: '' })))
    expect(refused.map(({ err }) => err).join('\n')).toMatchInlineSnapshot(`
      "There is no template for \`patern\`. Did you mean \`pattern\`?
      Usage: npm run new -- pattern|stack|practice|technology|claim "Title" [--slug address]

      Usage: npm run new -- pattern|stack|practice|technology|claim "Title" [--slug address]

      Give a title, in quotes.

      Unknown option '--titel'.
      Usage: npm run new -- pattern|stack|practice|technology|claim "Title" [--slug address]
      "
    `)
  })
})
