import { describe, expect, test } from 'vitest'
import {
  citationsOf,
  placesOf,
  entriesOf,
  findEntry,
  neighboursOf,
  relatedTo,
  type Handbook,
} from '../../../../../lib/content/model/handbook.ts'
import { loadHandbook, readHandbook } from '../../../../../lib/content/check/load.ts'
import { entriesNaming } from '../../../../../lib/content/show/mentions.ts'
import { countContents, listPages } from '../../../../../lib/content/show/pages.ts'
import { tagsOf } from '../../../../../lib/content/show/tags.ts'
import { readBroken } from '../broken-handbook.ts'

function smallHandbook(): Handbook {
  const { handbook, problems } = readBroken()
  expect(problems).toEqual([])
  if (!handbook) throw new Error('no handbook')
  return handbook
}

describe('a small handbook', () => {
  const handbook = smallHandbook()
  const [pattern] = handbook.patterns
  const [category] = handbook.stack

  test('splits a body at its first heading and takes the drawing out of the introduction', () => {
    expect(pattern?.body.lead).toBe('Run it in layers over AlphaDB.')
    expect(pattern?.body.introDrawings).toMatchObject([
      { title: 'Layers', id: 'layers', text: '┌───┐   ┌─────────┐\n│ A │──▶│ AlphaDB │\n└───┘   └─────────┘', line: 21 },
    ])
    expect(pattern?.body.intro.children.filter((node) => node.type === 'element').map((node) => node.tagName)).toEqual(['p'])
  })

  test('gives headings their anchors', () => {
    expect(pattern?.body.headings).toEqual([
      { depth: 2, text: 'When to use it', id: 'when-to-use-it' },
      { depth: 3, text: 'With care', id: 'with-care' },
      { depth: 2, text: 'When not to', id: 'when-not-to' },
      { depth: 3, text: 'With doubt', id: 'with-doubt' },
      { depth: 2, text: 'Trade-offs', id: 'trade-offs' },
      { depth: 2, text: 'What it takes', id: 'what-it-takes' },
      { depth: 2, text: 'How it fails', id: 'how-it-fails' },
      { depth: 2, text: 'Step by step', id: 'step-by-step' },
    ])
  })

  test('tags a category as it writes its technologies, and another entry by what it names', () => {
    expect(category && tagsOf(handbook, category)).toEqual([{ label: 'Alpha 2', path: '/technologies/alpha-db/' }])
    expect(pattern && tagsOf(handbook, pattern)).toEqual([{ label: 'AlphaDB', path: '/technologies/alpha-db/' }])
  })

  test('lists every page once', () => {
    expect(listPages(handbook).map(({ path }) => path)).toEqual([
      '/',
      '/patterns/',
      '/patterns/layers/',
      '/stack/',
      '/stack/storage/',
      '/practices/',
      '/practices/reviews/',
      '/technologies/',
      '/technologies/alpha-db/',
      '/technologies/run/',
      '/sources/',
      '/changes/',
      '/guide/',
      '/compare/',
      '/checklists/',
      '/glossary/',
      '/a-z/',
    ])
  })
})

describe('the handbook itself', () => {
  const handbook = loadHandbook(process.cwd())

  test('holds all that the seed holds', () => {
    expect(countContents(handbook)).toBe('3 patterns · 6 stacks · 6 practices')
    expect(handbook.stats).toHaveLength(5)
    expect(handbook.technologies).toHaveLength(35)
    expect(handbook.stack.flatMap(({ technologies }) => technologies)).toHaveLength(36)
  })

  test('has a claim or a reason behind every figure, and shows every claim and source somewhere', () => {
    const { figures } = readHandbook(process.cwd())
    expect(figures.found).toBe(figures.claimed + figures.excepted)
    // The seed has fourteen.
    expect(figures.claimed).toBeGreaterThanOrEqual(14)
    for (const claim of handbook.claims) expect(placesOf(handbook, claim), claim.id).not.toEqual([])
    for (const source of citationsOf(handbook)) expect(source.places, source.id).not.toEqual([])
  })

  test('uses every technology somewhere', () => {
    for (const technology of handbook.technologies) expect(entriesNaming(handbook, technology), technology.name).not.toEqual([])
  })

  test('leads from every entry to others, and from each to its neighbours and back', () => {
    for (const entry of entriesOf(handbook)) {
      expect(relatedTo(handbook, entry)).toHaveLength(entry.related.length)
      expect(findEntry(handbook, `${entry.kind}/${entry.slug}`)).toBe(entry)
      const { next } = neighboursOf(handbook, entry)
      if (next) expect(neighboursOf(handbook, next).previous).toBe(entry)
    }
  })
})
