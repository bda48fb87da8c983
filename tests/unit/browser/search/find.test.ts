import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { find, type Found } from '../../../../browser/search/find.ts'
import { openIndex } from '../../../fixtures/search/open-index.ts'
import { smallRecords } from '../../../fixtures/search/records.ts'

let index: Awaited<ReturnType<typeof openIndex>>
beforeAll(async () => {
  index = await openIndex(smallRecords)
})
beforeEach(() => void index.loaded.splice(0))

const addressesOf = async ({ hits }: Found): Promise<string[]> =>
  Promise.all(hits.map(async ({ page }) => (await index.engine.read(page)).url))
const ask = async (query: string) => {
  const found = await find(query, index)
  return { ...found, addresses: await addressesOf(found) }
}

describe('a query finds', () => {
  test.for([
    ['a title', 'small services', '/patterns/services/'],
    ['a label in a drawing', 'inventory', '/patterns/services/'],
    ['another name', 'golang', '/technologies/go/'],
    ['another name with a digit', 'k8s', '/technologies/kubernetes/'],
    ['the beginning of a word', 'kuber', '/technologies/kubernetes/'],
    ['a word in another form', 'deploying', '/patterns/services/'],
    ['a word with accents and capitals', 'RÉDIS', '/technologies/redis/'],
    ['a compound word in one', 'eventdriven', '/patterns/events/'],
    ['a compound word in parts', 'event driven', '/patterns/events/'],
    ['parts of what the handbook does not write together', 'message/broker', '/patterns/events/'],
    ['what is asked as a sentence', 'how do I choose a database?', '/stack/stores/'],
    ['a figure', '100 ms', '/sources/#cold-start'],
  ] as const)('%s: %s', async ([, query, address]) => {
    expect((await ask(query)).addresses[0]).toBe(address)
  })

  test('the page of a name before those that have it in their words', async () => {
    expect((await ask('redis')).addresses).toEqual(['/technologies/redis/', '/stack/stores/', '/patterns/services/'])
  })

  test('what has all of the words', async () => {
    expect((await ask('data redis')).addresses).toHaveLength(3)
    expect((await ask('data redis latency')).addresses).toEqual(['/patterns/services/'])
  })

  test('what has the words together, where they stand in quotes', async () => {
    expect(await ask('"message broker"')).toMatchObject({ addresses: ['/patterns/events/'], partial: false })
    expect(await ask('"broker message"')).toMatchObject({ addresses: ['/patterns/events/'], partial: true })
  })
})

describe('a term', () => {
  test.for([
    ['leads to what explains it, then to its definition', 'queue', ['/patterns/events/', '/glossary/#queue', '/patterns/services/']],
    ['by another name', 'FaaS', ['/stack/stores/', '/glossary/#faas']],
    ['in a question', 'what is a message queue?', ['/patterns/events/', '/glossary/#queue', '/patterns/services/']],
    ['with words that say little in its name', 'function as a service', ['/stack/stores/', '/glossary/#faas', '/sources/#cold-start']],
    ['with a stroke', 'cloud/function', ['/stack/stores/', '/glossary/#faas']],
    ['half written', 'message qu', ['/patterns/events/', '/glossary/#queue', '/patterns/services/']],
    ['with a slip in a short name', 'fasa', ['/stack/stores/', '/glossary/#faas']],
    ['that is the name of a list', 'glossary', ['/glossary/']],
  ] as const)('%s: %s', async ([, query, addresses]) => {
    expect((await ask(query)).addresses).toEqual(addresses)
  })

  test('beside another word comes first of what has both', async () => {
    expect((await ask('queue consumer')).addresses).toEqual(['/glossary/#queue'])
    expect(await ask('queue pattern')).toMatchObject({ unknown: ['pattern'] })
  })

  test('is what a slip was meant to be, and that is said', async () => {
    expect(await ask('fasa')).toMatchObject({ corrected: [{ typed: 'fasa', meant: 'FaaS' }], unknown: [], words: ['faas'] })
  })
})

test('a page whose title has the words comes before the parts of pages whose titles have them', async () => {
  expect((await ask('service')).addresses.slice(0, 2)).toEqual(['/patterns/services/', '/glossary/#faas'])
})

test('each answer knows its kind and which of its words match which word of the query', async () => {
  const { hits } = await ask('inventory service')
  expect(hits[0]).toMatchObject({ kind: 'patterns' })
  const { content } = await index.engine.read(hits[0]?.page ?? '')
  const words = content.split(/\s+/)
  expect(hits[0]?.places.map(({ at, word }) => `${words[at]} ${word}`)).toEqual([
    'Service, 1',
    'Inventory 0',
    'Service. 1',
    'Inventory 0',
    'Service 1',
    'service 1',
  ])
})

describe('where little is found', () => {
  test('a slip is corrected and said', async () => {
    expect(await ask('inventroy')).toMatchObject({
      addresses: ['/patterns/services/'],
      corrected: [{ typed: 'inventroy', meant: 'inventory' }],
      words: ['inventory'],
    })
  })

  test('a slip in a name of several words means the name, not the word that is written most', async () => {
    expect(await ask('mesage queue')).toMatchObject({
      addresses: ['/patterns/events/', '/glossary/#queue', '/patterns/services/'],
      corrected: [{ typed: 'mesage queue', meant: 'message queue' }],
    })
  })

  test('a slip beside right words is corrected too', async () => {
    expect(await ask('mesage broker')).toMatchObject({ addresses: ['/patterns/events/'], words: ['message', 'broker'] })
  })

  test('a word that is being written is completed, where its stem is another', async () => {
    expect(await ask('databa')).toMatchObject({ addresses: ['/stack/stores/'], corrected: [] })
  })

  test('a word that is nowhere is left out and said', async () => {
    expect(await ask('redis xyzzy')).toMatchObject({ unknown: ['xyzzy'], words: ['redis'], partial: false })
  })

  test('words that nothing has together find what has some, and that is said', async () => {
    expect(await ask('kubernetes broker')).toMatchObject({ addresses: ['/technologies/kubernetes/', '/patterns/events/'], partial: true })
  })

  test('where nothing is found at all, near words are offered', async () => {
    expect(await ask('kubrnts')).toMatchObject({ hits: [], unknown: ['kubrnts'], near: ['Kubernetes'] })
    expect(await ask('xyzzy')).toMatchObject({ hits: [], unknown: ['xyzzy'], near: [] })
    expect(await ask('?!')).toMatchObject({ hits: [], unknown: [], near: [] })
  })
})

test('the list of words is only read where little is found', async () => {
  await ask('data')
  expect(index.loaded).not.toContain('words')
  await ask('xyzzy')
  expect(index.loaded).toContain('words')
})
