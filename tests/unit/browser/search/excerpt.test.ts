import { beforeAll, expect, test } from 'vitest'
import { markTitle, sectionsOf, type Marked, type Section } from '../../../../browser/search/excerpt.ts'
import { find } from '../../../../browser/search/find.ts'
import { openIndex } from '../../../fixtures/search/open-index.ts'
import { smallRecords } from '../../../fixtures/search/records.ts'

let index: Awaited<ReturnType<typeof openIndex>>
beforeAll(async () => {
  index = await openIndex(smallRecords)
})

const show = (marked: Marked): string => marked.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')
const showSection = ({ id, title, drawing, excerpt, texts }: Section): string =>
  `${id || 'beginning'}${drawing ? ', drawing' : ''}: ${show(title)} | ${show(excerpt)} | ${texts.join(', ')}`

async function sections(query: string, most?: number): Promise<string[]> {
  const { hits } = await find(query, index)
  const [hit] = hits
  if (!hit) throw new Error(`Nothing for ${query}`)
  return sectionsOf(await index.engine.read(hit.page), hit.places, most).map(showSection)
}

test('a result shows its beginning, and the sections that have what was looked for', async () => {
  expect(await sections('inventory')).toMatchInlineSnapshot(`
    [
      "beginning:  | Parts that run by themselves. | ",
      "flow, drawing: Order Flow | Gateway leads to Order Service, [Inventory] Service. [Inventory] Service leads to Redis. | Inventory",
    ]
  `)
})

test('after a drawing its section goes on', async () => {
  expect(await sections('latency')).toMatchInlineSnapshot(`
    [
      "beginning:  | Parts that run by themselves. | ",
      "when: When to use it | Deploy each part alone, with its own data store. … Measure the [latency] of each call. | latency",
    ]
  `)
})

test('of several words, the sections that have most of them are shown', async () => {
  expect(await sections('slow calls')).toMatchInlineSnapshot(`
    [
      "beginning:  | Parts that run by themselves. | ",
      "fails: How it fails | One [slow] service [slows] the caching and the [calls]. | slow, slows, calls",
    ]
  `)
})

test('the sections with most matches are shown, in their order on the page', async () => {
  expect((await sections('service', 1)).map((section) => section.split(':')[0])).toEqual(['beginning', 'flow, drawing'])
})

test('neighbours are one text to highlight', async () => {
  expect(await sections('message broker')).toMatchInlineSnapshot(`
    [
      "beginning:  | A [message] [broker] carries each event to whoever waits for it. The [message] of a broken [broker] is lost. | message broker, message, broker",
    ]
  `)
})

test('a title is marked where its words begin as those that were looked for', () => {
  expect(show(markTitle('Event-Driven Systems', ['events', 'system']))).toBe('[Event-Driven] [Systems]')
  expect(show(markTitle('Go', ['golang']))).toBe('Go')
})
