import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Code, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { copyProject } from '../../fixtures/copy-project.ts'

// The project is compiled and built: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

const root: Root = unified().use(remarkParse).parse(readFileSync('CONTRIBUTING.md', 'utf8'))
const fences: Code[] = []
visit(root, 'code', (node) => void (node.lang && fences.push(node)))

const copy = copyProject('contributing')
const at = (file: string): string => path.join(copy.root, file)
const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy.root, encoding: 'utf8' })

/** Puts the rows of a hunk in the place of those that it shows as they were, which must stand there once. */
function applyHunk(text: string, hunk: string): string {
  const rows = hunk.split('\n').map((row) => ({ sign: row.charAt(0), words: row.slice(1) }))
  const before = rows.filter(({ sign }) => sign !== '+').map(({ words }) => words)
  const after = rows.filter(({ sign }) => sign !== '-').map(({ words }) => words)
  const [first, second, ...more] = text.split(`\n${before.join('\n')}\n`)
  if (first === undefined || second === undefined || more.length > 0) throw new Error(`Not once in the file:\n${before.join('\n')}`)
  return `${first}\n${after.join('\n')}\n${second}`
}

function apply({ meta, value }: Code): void {
  const [, how, file = ''] = /^(file|in)=(.+)$/.exec(meta ?? '') ?? []
  if (how === 'in') writeFileSync(at(file), applyHunk(readFileSync(at(file), 'utf8'), value))
  if (how !== 'file') return
  expect(existsSync(at(file)), `${file} is new`).toBe(false)
  mkdirSync(path.dirname(at(file)), { recursive: true })
  writeFileSync(at(file), `${value}\n`)
}

beforeAll(() => {
  for (const fence of fences) apply(fence)
})
afterAll(copy.remove)

test('every fence is an example', () => {
  expect(fences.filter(({ meta }) => !/^(?:(?:file|in)=\S+|says)$/.test(meta ?? ''))).toEqual([])
})

test('a rule that was added says what stands there', () => {
  const says = fences.find(({ meta }) => meta === 'says')?.value ?? ''
  const fixture = at('tests/fixtures/broken/shouting')
  const small = path.resolve('tests/fixtures/handbook')
  const script = `
    import { cpSync } from 'node:fs'
    import { checkContent } from './lib/content/check/load.ts'
    import { formatProblem } from './lib/content/check/format-problem.ts'
    for (const folder of ${JSON.stringify([small, fixture])}) cpSync(folder, 'small', { recursive: true })
    const { problems, sources } = checkContent('small')
    console.log(problems.filter(({ rule }) => rule === 'shouting').map((problem) => formatProblem(problem, sources.get(problem.file))).join('\\n\\n'))`
  const { stdout, stderr } = run('--input-type=module-typescript', '--eval', script)
  expect(`${stdout}${stderr}`.trim()).toBe(says)
})

test('with all that was added it compiles and is published', async () => {
  const pattern = at('content/patterns/serverless.mdx')
  const text = readFileSync(pattern, 'utf8')
  writeFileSync(
    pattern,
    `${text.replace('\nicon:', '\nalsoCalled: Functions as a service\nicon:')}\n<Quote by="Somebody">Less is more.</Quote>\n`,
  )
  const types = run(path.resolve('node_modules/typescript/bin/tsc'), '--noEmit', '--project', '.')
  expect(types.stdout).toBe('')
  await copy.build()
  const page = readFileSync(at('out/patterns/serverless/index.html'), 'utf8')
  expect(page).toContain('Also called Functions as a service.')
  expect(page).toMatch(/<blockquote>.*Less is more\..*<\/blockquote><figcaption[^>]*>Somebody<\/figcaption>/)
  expect(readFileSync(at('out/patterns/serverless.md'), 'utf8')).toContain('> Less is more.\n>\n> — Somebody')
  expect(readFileSync(at('out/about/index.html'), 'utf8')).toContain('Who writes it, and how.')
  expect(readFileSync(at('out/about.md'), 'utf8')).toContain('Who writes it, and how.')
  expect(readFileSync(at('out/sitemap.xml'), 'utf8')).toContain('/about/')
})
