import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { draft, draftKinds, type DraftKind } from '../../../../../lib/content/write/draft.ts'
import { entriesOf } from '../../../../../lib/content/model/handbook.ts'
import { checkContent } from '../../../../../lib/content/check/load.ts'
import { fc, tries, triesTimeout } from '../../../property.ts'

// Each title is a handbook written and read: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

const today = '2028-02-29'
let root = ''

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'draft-'))
  restore()
})

afterAll(() => rmSync(root, { recursive: true }))

/** The small handbook as it was, or another one. */
function restore(content = 'tests/fixtures/handbook/content'): void {
  rmSync(path.join(root, 'content'), { recursive: true, force: true })
  cpSync(content, path.join(root, 'content'), { recursive: true })
}

/** Writes what is drafted into the handbook. */
function make(kind: DraftKind, title: string, slug?: string) {
  const drafted = draft(root, { kind, title, slug, today })
  if ('refusal' in drafted) return drafted
  for (const { file, text } of drafted.files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  return drafted
}

function refusalOf(title: string, kind: DraftKind = 'practice', slug?: string): string {
  const drafted = draft(root, { kind, title, slug, today })
  return 'refusal' in drafted ? drafted.refusal : 'no refusal'
}

describe('each kind', () => {
  test.each(Object.keys(draftKinds) as DraftKind[])('a %s, and another one after it', (kind) => {
    restore()
    for (const title of ['Zulu one', 'Alpha two']) {
      const { placeholders } = make(kind, title) as { placeholders: number }
      const { handbook, problems } = checkContent(root)
      expect(handbook).toBeDefined()
      const made = title === 'Zulu one' ? 1 : 2
      const told = (rule: string, count: number) => Array.from({ length: count }, () => `info ${rule}`)
      // The guide says nothing of a new pattern.
      expect(problems.map(({ severity, rule }) => `${severity} ${rule}`).toSorted()).toEqual([
        ...told('guide', kind === 'pattern' ? made : 0),
        ...told('placeholder', placeholders * made),
      ])
    }
    const entries = checkContent(root).handbook?.[draftKinds[kind]] ?? []
    expect(entries.map((entry) => ('slug' in entry ? entry.slug : entry.id))).toEqual(expect.arrayContaining(['zulu-one', 'alpha-two']))
    if ('order' in (entries[0] ?? {})) expect(entries.at(-1)).toMatchObject({ slug: 'alpha-two', order: 3 })
  })
})

test('all of them beside each other, in the handbook itself', () => {
  restore('content')
  const made = [
    make('pattern', 'Event sourcing'),
    make('stack', 'Mobile apps'),
    make('practice', 'On call'),
    make('technology', 'Kotlin'),
    make('claim', 'Half of all teams are on call.'),
  ] as { placeholders: number }[]
  const left = made.reduce((sum, { placeholders }) => sum + placeholders, 0)
  const { handbook, problems } = checkContent(root)
  expect(handbook).toBeDefined()
  expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([])
  expect(problems.filter(({ rule }) => rule === 'placeholder')).toHaveLength(left)
})

test('a page is of the day on which it was made, and a claim is looked at again a year later', () => {
  restore()
  const [page, claims] = (make('pattern', 'Event sourcing') as { files: { text: string }[] }).files
  expect(page?.text).toContain('\nupdated: 2028-02-29 #')
  expect(claims?.text).toContain('\n  reviewBy: 2029-03-01 #')
})

describe('titles', () => {
  test.each([
    'Say "yes" and \'no\'',
    'A: b',
    '# A heading',
    'A --- b',
    '- A',
    'A # b',
    '{1 + 1} & <b>*x*</b>',
    '2030-01-01',
    'null',
    'Yes!',
    '@scope %x `y`',
    'Łódź'.normalize('NFD').replace('Ł', 'L'),
    '🚀 Launch',
    'Ends with \\',
  ])('%s stays as it is', (title) => {
    restore()
    make('practice', title)
    make('technology', title)
    const { handbook, problems } = checkContent(root)
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(handbook && entriesOf(handbook, 'practices').at(-1)?.title).toBe(title)
    expect(handbook?.technologies.at(-1)?.name).toBe(title)
  })

  test('with a figure are refused for what can name no claim in its title', () => {
    restore()
    expect(refusalOf('Answers in 5 ms')).toMatchInlineSnapshot(
      `"The title contains the figure "5 ms", and a title can't name a claim: put the figure in the text, with its claim."`,
    )
    expect(make('claim', 'Answers in 5 ms')).toMatchObject({ slug: 'answers-in-5-ms' })
  })

  test('that no address can be made of are refused', () => {
    restore()
    expect(
      ['', ' ', '🚀🚀', '---', 'Еvent sourcing', 'Дежурство', 'Straße', 'a\u200bb', 'a\nb', 'x'.repeat(81)].map((title) =>
        refusalOf(title),
      ),
    ).toMatchInlineSnapshot(`
      [
        "Give a title, in quotes.",
        "Give a title, in quotes.",
        "The title has no letters or digits to make an address from. Write words, or give an address: --slug my-address",
        "The title has no letters or digits to make an address from. Write words, or give an address: --slug my-address",
        "The title contains “Е” (U+0415), which is not one of a–z, though it may look like one; the address would be \`vent-sourcing\`. Retype it, or give an address: --slug my-address",
        "The title contains “Д” (U+0414), which is not one of a–z, though it may look like one; no address can be made from it. Retype it, or give an address: --slug my-address",
        "The title contains “ß” (U+00DF), which is not one of a–z, though it may look like one; the address would be \`stra-e\`. Retype it, or give an address: --slug my-address",
        "The title contains an invisible character (U+200B): type it instead of pasting it.",
        "The title contains an invisible character (U+000A): type it instead of pasting it.",
        "The title is 81 characters long, and the limit is 80: put the rest in the summary.",
      ]
    `)
    expect(['On Call', '../x', ''].map((slug) => refusalOf('Дежурство', 'practice', slug))).toMatchInlineSnapshot(`
      [
        "The address \`On Call\` must be lower-case words of a–z and 0–9 joined by hyphens, such as \`on-call\`.",
        "The address \`../x\` must be lower-case words of a–z and 0–9 joined by hyphens, such as \`x\`.",
        "The address \`\` must be lower-case words of a–z and 0–9 joined by hyphens.",
      ]
    `)
  })

  test('that are taken are refused', () => {
    restore()
    expect([
      refusalOf('Reviews'),
      refusalOf('reviews', 'practice', 'other'),
      refusalOf('Alpha DB', 'technology'),
      refusalOf('Alpha', 'technology'),
      refusalOf('Everything', 'claim'),
    ]).toMatchInlineSnapshot(`
      [
        "content/practices/reviews.mdx already exists, and was left alone. Choose another title, or give another address: --slug reviews-2",
        "The title "reviews" is already taken by content/practices/reviews.mdx.",
        "content/technologies.yaml already has \`alpha-db\`, and was left alone. Choose another title, or give another id: --slug alpha-db-2",
        "The name "Alpha" is already taken by \`alpha-db\` in content/technologies.yaml.",
        "content/claims.yaml already has \`everything\`, and was left alone. Choose another title, or give another id: --slug everything-2",
      ]
    `)
  })

  test('bring their words along', () => {
    restore()
    expect(make('pattern', 'Kafkaesque CQRS and Chowder')).toMatchObject({ words: [{ word: 'CQRS' }] })
    expect(make('practice', 'Kafkaesque CQRS and Chwder')).toMatchObject({ words: [{ word: 'Chwder', meant: 'Chowder' }] })
    expect(checkContent(root).problems.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('of any characters are refused or give an entry that the check accepts', { timeout: triesTimeout }, () => {
    const title = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[ -~]{1,30}$/))
    fc.assert(
      fc.property(title, fc.constantFrom(...(Object.keys(draftKinds) as DraftKind[])), (text, kind) => {
        restore()
        make(kind, text)
        expect(checkContent(root).problems.filter(({ severity }) => severity !== 'info')).toEqual([])
      }),
      tries(60),
    )
  })
})

describe('content that is not in order', () => {
  test('a folder without content is refused', () => {
    expect(draft(path.join(root, 'none'), { kind: 'pattern', title: 'A', today })).toEqual({
      refusal: 'There is no content/ folder here: run this in the project folder.',
    })
  })

  test('a neighbour that can not be read does not stand in the way', () => {
    restore()
    writeFileSync(path.join(root, 'content/practices/reviews.mdx'), '---\ntitle: [\norder: 7\n---\n')
    expect(make('practice', 'On call')).toMatchObject({ slug: 'on-call', files: [{ file: 'content/practices/on-call.mdx', isNew: true }] })
  })

  test('the first of a section, whose folder is not there', () => {
    restore()
    rmSync(path.join(root, 'content/practices'), { recursive: true })
    const drafted = make('practice', 'On call')
    expect(drafted).toMatchObject({ files: [{ text: expect.stringContaining('order: 1 ') }] })
  })

  test('a list that can not be added to is left alone', () => {
    restore()
    for (const text of ['[{ id: a }]', 'a: b', '- id: [', 'text']) {
      writeFileSync(path.join(root, 'content/claims.yaml'), text)
      expect(refusalOf('Half of it', 'claim')).toBe(
        "Can't add to content/claims.yaml: it must be a list with each item on lines of its own. `npm run check` says what is wrong with it.",
      )
      expect(refusalOf('A pattern', 'pattern')).toContain('content/claims.yaml')
    }
  })
})
