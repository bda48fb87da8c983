import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { checkContent } from '../../../lib/content/check/load.ts'
import { onceFor } from '../../../lib/content/model/once-for.ts'
import { formatProblem } from '../../../lib/content/check/format-problem.ts'
import type { Problem } from '../../../lib/content/model/problem.ts'
import { outlineText } from '../../../lib/diagram/tell/outline.ts'
import { parseDiagram } from '../../../lib/diagram/parse.ts'
import { readGuide, refill, type Example, type Session, type Written } from './guide.ts'
import { tablesOf } from './tables.ts'

// Commands are started: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

const guide = path.resolve('docs/editing.md')
const text = readFileSync(guide, 'utf8')
const { examples, sessions, unread } = readGuide(text)
const [firstPage] = examples
const roots: string[] = []

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true })
})

/** A small handbook, into which the guide's first page is written and then what an example writes. */
function handbookWith(writes: readonly Written[]): string {
  const root = mkdtempSync(path.join(tmpdir(), 'guide-'))
  roots.push(root)
  for (const fixture of ['handbook', 'guide']) cpSync(path.join('tests/fixtures', fixture), root, { recursive: true })
  for (const { file, text: added, how } of writes) {
    const place = path.join(root, file)
    mkdirSync(path.dirname(place), { recursive: true })
    const before = how === 'added' && existsSync(place) ? `${readFileSync(place, 'utf8')}${file.endsWith('.mdx') ? '\n' : ''}` : ''
    writeFileSync(place, before + added)
  }
  return root
}

function check(writes: readonly Written[], without?: string): { problems: Problem[]; says: string } {
  const root = handbookWith(writes)
  if (without) rmSync(path.join(root, without))
  const { problems, sources } = checkContent(root)
  return { problems, says: problems.map((problem) => formatProblem(problem, sources.get(problem.file))).join('\n\n') }
}

/** Texts whose messages stand in the table only. */
const further = [
  'A sign that nobody\u200b sees.\n',
  '- [ ] Test it\n',
  'Test it.[^1]\n\n[^1]: Always.\n',
  `${'>'.repeat(200)} deep\n`,
  ...[
    '┌──────┐\n│ β”Œ   │\n└──────┘',
    '┌──────┐\n│ Web  │\n└──────┘  ',
    `┌──────┐${' '.repeat(90)}┌──────┐\n│ Web  │${'─'.repeat(89)}▶│ API  │\n└──────┘${' '.repeat(90)}└──────┘`,
    '┌──────┐     ┌──────┐\n│ Web  │────▶│ API  │\n└──────┘     ┌──────┘',
    '┌──────┐   ┌──────┐\n│ Web  │─▶──│ API  │\n└──────┘   └──────┘',
    '┌──────┐\n│ Web\n│ API  │\n└─────',
  ].map((drawing) => `\`\`\`diagram title="A drawing"\n${drawing}\n\`\`\`\n`),
]

/** A file and what is added to it come after the first page, which every example takes as given. */
function withFirstPage(writes: readonly Written[]): Written[] {
  return firstPage && writes !== firstPage.writes ? [...firstPage.writes, ...writes] : [...writes]
}

/** A test asks for one, and the last test for all. */
const checked = onceFor(({ writes }: Example) => check(withFirstPage(writes)))
const says = (example: Example): string => checked(example).says
const list = ({ value }: Example): string => outlineText(parseDiagram(value)).trimEnd()

/** What a command prints. */
const prints = onceFor(({ script, args }: Session): string => {
  const command = [path.resolve('scripts', `${script}.ts`), ...args]
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: handbookWith([]), encoding: 'utf8' })
  return `${stdout}${stderr}`.trim()
})

const byLine = <T extends { line: number }>(items: readonly T[]) => items.map((item) => [item.line, item] as const)

describe('docs/editing.md', () => {
  test('every fence is an example', () => {
    expect(unread).toEqual([])
    expect(examples.length).toBeGreaterThan(20)
  })

  test.each(byLine(examples))('the example on line %i says what stands under it', (_, example) => {
    expect(says(example)).toBe(example.says?.value ?? '')
  })

  test.each(byLine(examples.filter((example) => example.list)))('the drawing on line %i is read as the list under it', (_, example) => {
    expect(list(example)).toBe(example.list?.value)
  })

  test.each(byLine(sessions))('the command on line %i prints what stands under it', (_, session) => {
    expect(prints(session)).toBe(session.prints)
  })

  test('its tables say what the code says: npx vitest run tests/unit/docs --update writes them', async () => {
    const others = further.map((each) => check(withFirstPage([{ file: 'content/practices/on-call.mdx', text: each, how: 'added' }])))
    const messages = [...examples.map(checked), ...others, check([], 'content/stats.yaml')]
    const tables = tablesOf(messages.flatMap(({ problems }) => problems))
    expect([...text.matchAll(/<!-- made: (.+?) -->/g)].map(([, name]) => name).toSorted()).toEqual(Object.keys(tables).toSorted())
    const filled = refill(text, [
      ...examples.flatMap((example) => (example.says ? [{ fence: example.says, value: says(example) }] : [])),
      ...examples.flatMap((example) => (example.list ? [{ fence: example.list, value: list(example) }] : [])),
      ...sessions.map((session) => ({ fence: session, value: `${session.value.split('\n')[0]}\n${prints(session)}` })),
    ])
    const made = /(<!-- made: (.+?) -->\n)[\s\S]*?(<!-- end -->)/g
    await expect(
      filled.replaceAll(made, (_, begin: string, name: string, end: string) => `${begin}\n${tables[name]}\n\n${end}`),
    ).toMatchFileSnapshot(guide)
  })
})
