import { describe, expect, test } from 'vitest'
import { readTerms, termBegunBy, termIn } from '../../../../browser/search/terms.ts'

const terms = readTerms(
  'circuit-breaker 4 1\npublish-subscribe pub-sub pubsub 5 2 3\ninfrastructure-as-code iac 6\nslo 7\nload-test 8\nload-balancer 9\nvendor-lock-in 10',
)

describe('a term is named', () => {
  test.for([
    ['by its words', ['circuit', 'breaker'], 4],
    ['in the plural', ['circuit', 'breakers'], 4],
    ['by its words written as one', ['circuitbreaker'], 4],
    ['by another name', ['pubsub'], 5],
    ['by the parts of another name', ['pub', 'sub'], 5],
    ['without what says little', ['infrastructure', 'code'], 6],
    ['with it, joined by a hyphen', ['vendor', 'lockin'], 10],
    ['by three letters', ['slos'], 7],
  ] as const)('%s', ([, words, at]) => {
    expect(termIn(words, terms)).toMatchObject({ term: { at }, whole: true, most: true })
  })

  test('by some of the words', () => {
    expect(termIn(['circuit', 'breaker', 'pattern'], terms)).toMatchObject({ term: { at: 4 }, whole: false, most: true })
    expect(termIn(['where', 'iac', 'ends'], terms)).toMatchObject({ term: { at: 6 }, whole: false, most: false })
    expect(termIn(['circuit', 'board'], terms)).toBeUndefined()
  })
})

test('a term knows what it leads to', () => {
  expect(termIn(['pubsub'], terms)?.term).toEqual({ at: 5, leads: [2, 3] })
  expect(termIn(['iac'], terms)?.term).toEqual({ at: 6, leads: [] })
})

test('a name that is half written is one where no other begins so', () => {
  expect(termBegunBy(['circuit', 'br'], terms)).toEqual({ at: 4, leads: [1] })
  expect(termBegunBy(['load'], terms)).toBeUndefined()
  expect(termBegunBy(['sl'], terms)).toBeUndefined()
})

test('a handbook without terms has none', () => {
  expect(readTerms('').size).toBe(0)
})
