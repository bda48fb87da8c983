import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { mergeTicks } from '../../../../browser/ticks/merge-ticks.ts'
import { readExport } from '../../../../browser/ticks/read-export.ts'
import { writeTicks, type Ticks } from '../../../../browser/ticks/ticks.ts'
import { writeMarkdown } from '../../../../browser/ticks/write-markdown.ts'
import { anyWords, arbitraryState, plainWords, type State } from './arbitrary.ts'

const base = 'https://example.org/handbook/'
const today = '2026-11-22'

const markdownOf = ({ lists, ticks }: State): string => writeMarkdown(lists, ticks, 'Checklists', base)
const exported: [string, (state: State) => string][] = [
  ['Markdown', markdownOf],
  ['JSON', ({ ticks }) => writeTicks(ticks, 2)],
]
const bytes = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text))
const knownOf = ({ lists }: State): Set<string> => new Set(lists.flatMap(({ items }) => items.map(({ item }) => item)))
const emptyOr = (ticks: Ticks) => (ticks.size > 0 ? { ticks } : { problem: 'It contains no ticked items.' })

describe('nothing is lost', () => {
  test.each(exported)('%s is read again as what was written, whatever the words', (_, write) => {
    fc.assert(
      fc.property(arbitraryState(anyWords), (state) => {
        // As a file, which has no half surrogates.
        expect(readExport(bytes(write(state)), today)).toEqual(emptyOr(state.ticks))
      }),
      { numRuns: 1000 },
    )
  })

  test.each(exported)('%s changes nothing where it came from, and gives all to an empty browser', (_, write) => {
    fc.assert(
      fc.property(arbitraryState(anyWords), (state) => {
        const { ticks = new Map() } = readExport(write(state), today)
        expect(mergeTicks(ticks, state.ticks, knownOf(state)).changes).toEqual(new Map())
        expect(mergeTicks(ticks, new Map(), knownOf(state)).changes).toEqual(state.ticks)
      }),
    )
  })

  test('Markdown comes through a program that writes it anew in its own way', () => {
    const rewrite = unified().use(remarkParse).use(remarkGfm).use(remarkStringify)
    fc.assert(
      fc.property(arbitraryState(plainWords), (state) => {
        expect(readExport(rewrite.processSync(markdownOf(state)).toString(), today)).toEqual(emptyOr(state.ticks))
      }),
    )
  })

  test('in Markdown as GitHub reads it, each item is a task whose words are those of the handbook', () => {
    const read = unified().use(remarkParse).use(remarkGfm)
    fc.assert(
      fc.property(arbitraryState(plainWords), (state) => {
        const tasks: [boolean | null | undefined, string][] = []
        visit(read.parse(markdownOf(state)), 'listItem', ({ checked, children: [line] }) => {
          tasks.push([checked, line?.type === 'paragraph' && line.children[0]?.type === 'link' ? toString(line.children[0]) : ''])
        })
        const known = state.lists.flatMap(({ items }) => items.map(({ item, words }) => [state.ticks.has(item), words]))
        expect(tasks.slice(0, known.length)).toEqual(known)
        expect(tasks.slice(known.length).map(([checked]) => checked)).toEqual(
          [...state.ticks.keys()].filter((item) => !knownOf(state).has(item)).map(() => true),
        )
      }),
    )
  })
})

const lists = [
  {
    name: 'practices/security',
    title: 'Security & more',
    items: [
      { item: 'practices/security#scan', words: 'Scan every [dependency]' },
      { item: 'practices/security#test', words: 'Test it' },
    ],
  },
  { name: 'practices/testing', title: 'Testing', items: [{ item: 'practices/testing#unit', words: 'Unit tests' }] },
]
const ticksOf = (...ticks: [item: string, day: string, words: string][]): Ticks =>
  new Map(ticks.map(([item, day, words]) => [item, { item, day, words }]))
const some = ticksOf(
  ['practices/security#scan', '2026-11-20', 'Scan "all"'],
  ['practices/testing#unit', '2026-11-21', 'Unit tests'],
  ['practices/gone#old', '2025-01-01', 'An old item'],
)

describe('an export', () => {
  test('in Markdown has all items, ticked or not, and what is gone', () => {
    expect(writeMarkdown(lists, some, 'All checklists · Handbook', base)).toMatchInlineSnapshot(`
      "# All checklists · Handbook

      2 of 3 ticked. <https://example.org/handbook/checklists/> reads this again: it knows each item by its link.

      ## [Security & more](https://example.org/handbook/practices/security/)

      - [x] [Scan every \\[dependency\\]](https://example.org/handbook/practices/security/#checklist.scan "ticked as: Scan \\"all\\""), 2026-11-20
      - [ ] [Test it](https://example.org/handbook/practices/security/#checklist.test)

      ## [Testing](https://example.org/handbook/practices/testing/)

      - [x] [Unit tests](https://example.org/handbook/practices/testing/#checklist.unit), 2026-11-21

      ## No longer in the handbook

      - [x] [An old item](https://example.org/handbook/practices/gone/#checklist.old), 2025-01-01
      "
    `)
  })

  test('in JSON has the ticks, in the form in which they are kept', () => {
    expect(writeTicks(ticksOf(['practices/testing#unit', '2026-11-21', 'Unit tests']), 2)).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "ticks": [
          {
            "item": "practices/testing#unit",
            "day": "2026-11-21",
            "words": "Unit tests"
          }
        ]
      }"
    `)
  })
})

describe('Markdown that was worked on elsewhere', () => {
  const read = (text: string) => readExport(text, today)
  const unit = (day: string, words = 'Unit tests') => ({ ticks: ticksOf(['practices/testing#unit', day, words]) })

  test.each([
    [
      'a box that was ticked there gets the day of the import',
      '- [x] [Unit tests](https://example.org/practices/testing/#checklist.unit)',
      today,
    ],
    [
      'a box that was unticked there takes nothing away',
      '- [x] [Unit tests](/practices/testing/#checklist.unit)\n- [ ] [Unit tests](/practices/testing/#checklist.unit), 2026-01-01',
      today,
    ],
    [
      'of two lines for the same item the first counts',
      '- [x] [Unit tests](/practices/testing/#checklist.unit), 2026-01-01\n- [x] [Others](/practices/testing/#checklist.unit), 2026-01-02',
      '2026-01-01',
    ],
    [
      'other marks, numbers, quotations and capitals',
      "> 12. [X] [Unit tests](</x/practices/testing/index.html#checklist.unit> 'why') by Ann, 2026-01-01",
      '2026-01-01',
    ],
    [
      'lines of Windows, and a remark behind the day',
      '# Ours\r\n\r\n* [x] [Unit tests](https://a.example/practices/testing/#checklist.unit), 2026-01-01. Done by Ann.\r\n',
      '2026-01-01',
    ],
    [
      'a line that was broken',
      '- [x] [Unit\n  tests](https://example.org/practices/testing/#checklist.unit "ticked\n  as: Unit\n  tests"), 2026-01-01',
      '2026-01-01',
    ],
    [
      'the published copy with its marks of claims',
      '- [x] [Unit tests](https://example.org/practices/testing/#checklist.unit)[^claim-2026]',
      today,
    ],
    [
      'other text and open tasks',
      'Hello [x] (1)\n\n- [ ] Buy milk\n- plain\n\n- [x] [Unit &#x74;ests](/practices/testing/#checklist.unit), 2026-01-01',
      '2026-01-01',
    ],
  ])('%s', (_, text, day) => {
    expect(read(text)).toEqual(unit(day))
  })
})

describe('what can’t be read is told with its line, and nothing of it is taken', () => {
  const good = '- [x] [Unit tests](/practices/testing/#checklist.unit), 2026-01-01\n'
  const json = (ticks: unknown, more = {}): string => JSON.stringify({ version: 1, ticks, ...more }, null, 2)
  const tick = { item: 'practices/testing#unit', day: '2026-01-01', words: 'Unit tests' }

  test.each([
    ['', 'It contains no ticked items.'],
    ['Hello', 'It contains no ticked items.'],
    ['[]', 'It contains no ticked items.'],
    [`${good}- [x] Buy milk\n`, "Line 2 can't be read as a ticked item of the handbook."],
    [
      `${good}\n- [x] [Milk](https://example.org/practices/testing/)\n- [X] [Day](/practices/testing/#checklist.unit), 2026-02-30\n`,
      "Lines 3 and 4 can't be read as a ticked item of the handbook.",
    ],
    [`${good}${'- [x] more\n'.repeat(8)}`, "Lines 2, 3, 4, 5, 6, and 3 more can't be read as a ticked item of the handbook."],
    [`- [x] [Long](/practices/${'a'.repeat(100)}/#checklist.unit)`, "Line 1 can't be read as a ticked item of the handbook."],
    ['{', "This isn't valid JSON: see line 1."],
    ['{\n  "version": 1,\n  "ticks": [\n    {"item": 1,}\n  ]\n}', "This isn't valid JSON: see line 4."],
    ['{\n  "version": 1,\n  "ticks": [\n    {},\n  ]\n}', "This isn't valid JSON: see line 4."],
    ['{\n  "version": 1,\n  "ticks": [\n    milk\n  ]\n}', "This isn't valid JSON: see line 4."],
    ['{\n  "version": 1,\n  "ticks": [\n', "This isn't valid JSON: see line 4."],
    ['{\n  "version": 1\n  "ticks": []\n}', "This isn't valid JSON: see line 3."],
    ['{"a": 1}', "This JSON isn't a checklist export."],
    [json({}), "This JSON isn't a checklist export."],
    ['{"version": 0, "ticks": []}', "This JSON isn't a checklist export."],
    ['{"version": "1", "ticks": []}', "This JSON isn't a checklist export."],
    ['{"version": 2, "ticks": []}', 'A newer version of this page wrote it.'],
    [json([]), 'It contains no ticked items.'],
    [json([tick, { ...tick, day: '2026-13-01' }, tick, null]), "Lines 9 and 19 can't be read as a ticked item of the handbook."],
    [
      json([[tick], { ...tick, words: ['Unit tests'] }, { ...tick, item: [tick.item] }], { more: [1, 2] }),
      "Lines 4, 11, and 18 can't be read as a ticked item of the handbook.",
    ],
    [json([{ ...tick, item: 'practices/../evil#x' }]), "Line 4 can't be read as a ticked item of the handbook."],
  ])('%j', (text, problem) => {
    expect(readExport(text, today)).toEqual({ problem })
  })

  test('of JSON only what a tick has is taken over', () => {
    const text = `{"version":1,"__proto__":{"evil":1},"ticks":[{"item":"practices/testing#unit","day":"2026-01-01","words":"<b>","__proto__":{"evil":1},"constructor":1}]}`
    const { ticks } = readExport(text, today)
    expect(ticks).toEqual(ticksOf(['practices/testing#unit', '2026-01-01', '<b>']))
    expect(Object.keys(ticks?.get('practices/testing#unit') ?? {})).toEqual(['item', 'day', 'words'])
    expect('evil' in Object(ticks?.get('practices/testing#unit'))).toBe(false)
  })

  test.each([
    ['- [x] ', 170_000],
    ['- [x] [', 140_000],
    ['- [x] [a](practices/', 50_000],
    ['- [x] [a](practices/b/#checklist.c "', 28_000],
    ["- [x] [a](practices/b/#checklist.c '\n", 28_000],
    ['- [x] x\n', 125_000],
    ['- [x] [a\n', 110_000],
    ['[x] \\', 200_000],
    ['practices/', 100_000],
    [' ', 1_000_000],
    ['{"ticks":[', 100_000],
    ['{"version":1,"ticks":[0', 40_000],
    ['{"a":"', 160_000],
    ['[', 1_000_000],
  ])('a megabyte of %j is refused at once', (piece, times) => {
    expect(readExport(piece.repeat(times), today)).toHaveProperty('problem')
    expect(readExport(`- [x] [${piece.repeat(times)}`, today)).toHaveProperty('problem')
    expect(readExport(`{"version":1,"ticks":[${'0,'.repeat(400_000)}0]}`, today)).toHaveProperty('problem')
  })
})

test('an import says what came of it, and unticks nothing', () => {
  const known = new Set(['practices/security#scan', 'practices/security#test', 'practices/testing#unit'])
  const here = ticksOf(['practices/testing#unit', '2020-01-01', 'As it was here'], ['practices/security#test', '2020-01-01', 'Only here'])
  const { changes, said } = mergeTicks(some, here, known)
  expect(said).toBe('3 ticks: 1 new, 1 there already, 1 no longer in the handbook.')
  expect([...changes.keys()]).toEqual(['practices/security#scan', 'practices/gone#old'])
  expect(mergeTicks(some, some, known)).toEqual({ changes: new Map(), said: '3 ticks: 3 there already.' })
  expect(mergeTicks(ticksOf(['practices/testing#unit', today, 'x']), new Map(), known).said).toBe('1 tick: 1 new.')
})
