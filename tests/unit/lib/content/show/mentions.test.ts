import { describe, expect, test } from 'vitest'
import { entriesOf, type Handbook, type Technology } from '../../../../../lib/content/model/handbook.ts'
import { loadHandbook } from '../../../../../lib/content/check/load.ts'
import { entriesNaming, mentionsOf, technologiesIn, technologyNamed } from '../../../../../lib/content/show/mentions.ts'
import { referrersOf } from '../../../../../lib/content/show/referrers.ts'
import { readWith } from '../broken-handbook.ts'

function read(): Handbook {
  const { handbook, problems } = readWith('references')
  expect(problems).toEqual([])
  if (!handbook) throw new Error('no handbook')
  return handbook
}

/** What is written down of it, by the names that a reader sees. */
function described(handbook: Handbook, technology: Technology) {
  const { listedBy, namedBy, drawnIn, claims } = mentionsOf(handbook, technology)
  return {
    listedBy: listedBy.map(({ title }) => title),
    namedBy: namedBy.map(({ title }) => title),
    drawnIn: drawnIn.map(({ entry, drawing }) => `${drawing.title} in ${entry.title}`),
    claims: claims.map(({ id }) => id),
  }
}

describe('where a technology occurs', () => {
  const handbook = read()
  const [alpha, run, beta, pro] = handbook.technologies as [Technology, Technology, Technology, Technology]

  test('is found in lists, words, drawings and claims', () => {
    expect(described(handbook, alpha)).toEqual({
      listedBy: ['Storage'],
      namedBy: ['Layers', 'Caches', 'Reviews'],
      drawnIn: ['Layers in Layers'],
      claims: ['low-cost'],
    })
    expect(described(handbook, beta)).toEqual({
      listedBy: ['Caches'],
      namedBy: ['Reviews'],
      drawnIn: ['What is kept in Caches'],
      claims: ['everything'],
    })
  })

  test('knows an ordinary word by its place: as the label of a box it is a name, in a sentence it is none', () => {
    expect(described(handbook, run)).toEqual({ listedBy: [], namedBy: [], drawnIn: ['What is kept in Caches'], claims: [] })
    expect(technologyNamed(handbook, 'Run')).toBe(run)
    expect(technologyNamed(handbook, 'Runner')).toBeUndefined()
  })

  test('takes the longer of two names that begin alike', () => {
    expect(described(handbook, pro).namedBy).toEqual(['Reviews'])
    const reviews = handbook.practices[0]
    expect(reviews && technologiesIn(handbook, reviews)).toEqual([alpha, pro, beta])
  })

  test('names every entry once', () => {
    expect(entriesNaming(handbook, alpha).map(({ title }) => title)).toEqual(['Storage', 'Layers', 'Caches', 'Reviews'])
  })
})

describe('what refers to an entry', () => {
  const handbook = read()

  test('is every entry that relates itself to it or links to it, but for those that it leads to itself', () => {
    const referrers = entriesOf(handbook).map((entry) => [entry.title, referrersOf(handbook, entry).map((each) => each.entry.title)])
    expect(Object.fromEntries(referrers)).toEqual({
      Layers: ['Caches', 'Reviews'],
      Storage: ['Reviews', 'Caches'],
      Caches: ['Reviews'],
      Reviews: [],
    })
  })

  test('is, for a category, what names its technologies too', () => {
    const [storage, caches] = handbook.stack
    const namesIn = (entry = storage) => entry && referrersOf(handbook, entry).map(({ names }) => names?.map(({ name }) => name))
    expect(namesIn()).toEqual([undefined, ['AlphaDB']])
    expect(namesIn(caches)).toEqual([['BetaCache']])
  })
})

describe('the handbook itself', () => {
  const handbook = loadHandbook(process.cwd())

  test('lists Redis once, for two categories, and finds its drawing', () => {
    const redis = handbook.technologies.find(({ id }) => id === 'redis')
    expect(redis && described(handbook, redis)).toMatchObject({
      listedBy: ['Backend Technologies', 'Database Solutions'],
      drawnIn: expect.arrayContaining(['Microservices Communication Pattern in Microservices Architecture']),
    })
  })

  test('tells nothing twice on a page', () => {
    for (const entry of entriesOf(handbook)) {
      const told = [...entry.related, ...referrersOf(handbook, entry).map((each) => `${each.entry.kind}/${each.entry.slug}`)]
      expect(new Set(told).size, entry.title).toBe(told.length)
      expect(told).not.toContain(`${entry.kind}/${entry.slug}`)
    }
  })
})
