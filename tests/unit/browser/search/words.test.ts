import { describe, expect, test } from 'vitest'
import { completeWord, correctName, correctWord, nearWords, readVocabulary, tellingWords } from '../../../../browser/search/words.ts'
import { plainWord } from '../../../../lib/export/search/plain-word.ts'

const vocabulary = readVocabulary(
  'cache 4\ncaching 3\ncontainer 2\ncontainers 5\ninventory\nkubernetes 3\nlambda 2\nmonitoring 2\npostgresql 4\nqueue 3\nqueues\nserver 2\nservers\nservice 9\nservices 6\nthroughput\n\nCircuit breaker\nFaaS\nKubernetes\npub/sub\nSLO',
)

describe('a slip in a word of five letters or more', () => {
  test.for([
    ['a letter exchanged with its neighbour', 'inventroy', 'inventory'],
    ['the first two letters exchanged', 'niventory', 'inventory'],
    ['a wrong letter', 'kubernates', 'kubernetes'],
    ['a wrong first letter', 'jubernetes', 'kubernetes'],
    ['a wrong last letter', 'inventort', 'inventory'],
    ['a letter too few', 'postgrsql', 'postgresql'],
    ['no first letter', 'ueues', 'queues'],
    ['a letter too many', 'lambdda', 'lambda'],
    ['a letter before the first', 'xcache', 'cache'],
    ['a letter after the last', 'caches', 'cache'],
    ['a double letter', 'cachhe', 'cache'],
  ] as const)('%s: %s', ([, typed, meant]) => {
    expect(correctWord(typed, vocabulary)).toBe(meant)
  })

  test('in a word that is still being written', () => {
    expect(correctWord('kubrne', vocabulary)).toBe('kubernetes')
    expect(correctWord('throughtp', vocabulary)).toBe('throughput')
  })

  test('of two words that may be meant, the more frequent one', () => {
    expect(correctWord('servide', vocabulary)).toBe('service')
    expect(correctWord('contaners', vocabulary)).toBe('containers')
  })

  test('two slips, or one in a short word, are too many', () => {
    expect(correctWord('inevntroy', vocabulary)).toBeUndefined()
    expect(correctWord('cahe', vocabulary)).toBeUndefined()
  })
})

test('the beginning of a word is completed by the most frequent word', () => {
  expect(completeWord('contain', vocabulary)).toBe('containers')
  expect(completeWord('x', vocabulary)).toBeUndefined()
})

describe('the name that a query was meant to be', () => {
  test.for([
    ['two letters exchanged in a short name', 'fasa', 'FaaS'],
    ['in a name of three letters', 'sol', 'SLO'],
    ['a slip in a name of two words', 'circutbreaker', 'Circuit breaker'],
    ['a letter too few at the end', 'kubernete', 'Kubernetes'],
    ['a wrong letter in a short name', 'faat', undefined],
    ['two slips', 'crcuitbraker', undefined],
  ] as const)('%s: %s', ([, typed, meant]) => {
    expect(correctName(typed, vocabulary)).toBe(meant)
  })
})

describe('what is offered where nothing was found', () => {
  test('the nearest first, and each only once', () => {
    expect(nearWords(['kubrnts'], vocabulary)).toEqual(['Kubernetes'])
    expect(nearWords(['serves'], vocabulary)).toEqual(['server', 'servers'])
  })

  test('a name for several words, and no word for one of them', () => {
    expect(nearWords(['cicuit', 'braker'], vocabulary)).toEqual(['Circuit breaker'])
    expect(nearWords(['lambdda', 'queeue'], vocabulary)).toEqual([])
  })

  test('nothing that only looks a little like a short word', () => {
    expect(nearWords(['faxs'], vocabulary)).toEqual(['FaaS'])
    expect(nearWords(['fxxs'], vocabulary)).toEqual([])
    expect(nearWords(['xyzzy'], vocabulary)).toEqual([])
  })
})

test('words of questions say little, unless there are no others', () => {
  expect(tellingWords(['how', 'do', 'i', 'use', 'redis'])).toEqual(['redis'])
  expect(tellingWords(['container', 'use'])).toEqual(['container', 'use'])
  expect(tellingWords(['side', 'by', 'side'])).toEqual(['side'])
  expect(tellingWords(['how', 'to', 'use'])).toEqual(['use'])
  expect(tellingWords(['what', 'is', 'it'])).toEqual(['what', 'is', 'it'])
})

test('a plain word has no accents, no punctuation and small letters', () => {
  expect(['Next.js,', '“Café”', 'O’Reilly', '63%', '—'].map(plainWord)).toEqual(['nextjs', 'cafe', 'oreilly', '63', ''])
})
