// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openStore, type Store } from '../../../../browser/ticks/store.ts'
import { readTicks, type Tick } from '../../../../browser/ticks/ticks.ts'

const key = 'ticks /'
const tick = (id: string, day = '2026-11-22'): Tick => ({ item: `practices/testing#${id}`, day, words: `The words of ${id}` })
const set = (store: Store, ...ticks: Tick[]) => store.change(new Map(ticks.map((each) => [each.item, each])))
const take = (store: Store, id: string) => store.change(new Map([[tick(id).item, undefined]]))
const idsIn = (store: Store) => [...store.read().ticks.keys()].map((item) => item.replace(/.*#/, ''))
const kept = () => localStorage.getItem(key)
const isSound = (text: string): boolean => {
  try {
    return text === '' || readTicks(text).unread.length === 0
  } catch {
    return false
  }
}
const keep = (value: unknown) => localStorage.setItem(key, typeof value === 'string' ? value : JSON.stringify(value))

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

test('what is ticked is there again, with its day and its words', () => {
  set(openStore(key), tick('unit', '2026-11-20'), tick('load'))
  const again = openStore(key)
  expect(again.read()).toMatchObject({ ticks: new Map([tick('unit', '2026-11-20'), tick('load')].map((each) => [each.item, each])) })
  expect(again.read().trouble).toBeUndefined()
  take(again, 'unit')
  expect(idsIn(openStore(key))).toEqual(['load'])
})

test('each handbook has its own', () => {
  set(openStore('ticks /'), tick('unit'))
  expect(idsIn(openStore('ticks /handbook/'))).toEqual([])
})

test('two tabs that both change something lose nothing of each other', () => {
  const [one, other] = [openStore(key), openStore(key)]
  set(one, tick('unit'))
  set(other, tick('load'))
  take(one, 'nothing')
  expect(idsIn(one)).toEqual(['unit', 'load'])
  take(other, 'unit')
  expect(idsIn(one)).toEqual(['load'])
})

describe('where the browser keeps nothing', () => {
  test('ticks last as long as the page, and it is said', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    const store = openStore(key)
    expect(store.read()).toMatchObject({ trouble: 'unkept', ticks: new Map() })
    set(store, tick('unit'), tick('load'))
    take(store, 'load')
    expect(idsIn(store)).toEqual(['unit'])
    expect(store.read().trouble).toBe('unkept')
  })

  test('for want of room, what was kept before stays, and all is kept when there is room again', () => {
    const store = openStore(key)
    set(store, tick('unit'))
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    set(store, tick('load'))
    take(store, 'unit')
    expect(store.read().trouble).toBe('unkept')
    expect(idsIn(store)).toEqual(['load'])
    expect(idsIn(openStore(key))).toEqual(['unit'])
    full.mockRestore()
    set(store, tick('api'))
    expect(store.read().trouble).toBeUndefined()
    expect(idsIn(openStore(key))).toEqual(['load', 'api'])
  })
})

describe('what it can’t read', () => {
  const good = tick('unit')

  test.each([
    ['no JSON', '{"version":1,"ticks":[{', []],
    ['something else', '"dark"', []],
    ['null', 'null', []],
    ['an earlier form', { version: 0, ticks: [good] }, []],
    ['a list of nothing', { version: 1, ticks: {} }, []],
    [
      'a few rotten ones',
      { version: 1, ticks: [good, null, 7, 'x', [], { ...tick('load'), day: 'today' }, { item: good.item }] },
      ['unit'],
    ],
    [
      'names that objects have',
      '{"version":1,"ticks":[{"item":"__proto__","day":"2026-01-01","words":"x"}],"__proto__":{"version":9}}',
      [],
    ],
  ])('is put aside, not deleted, and the rest goes on: %s', (_, value, ids) => {
    keep(value)
    const before = kept()
    const store = openStore(key)
    expect(store.read().trouble).toBe('unread')
    expect(idsIn(store)).toEqual(ids)
    expect(kept()).toBe(before)
    set(store, tick('api'))
    expect(idsIn(openStore(key))).toEqual([...ids, 'api'])
    expect(localStorage.getItem(`${key} unread`)).toBe(before)
    expect(store.read().trouble).toBeUndefined()
  })

  test('is put aside behind what lies there already, once', () => {
    for (const rubbish of ['one', 'two', 'two']) {
      keep(rubbish)
      set(openStore(key), good)
    }
    expect(localStorage.getItem(`${key} unread`)).toBe('one\ntwo')
  })

  test('stays where it is while there is no room to put it aside', () => {
    keep('rubbish')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const store = openStore(key)
    set(store, good)
    expect(idsIn(store)).toEqual(['unit'])
    expect(kept()).toBe('rubbish')
  })

  test('is left alone where a later version wrote it', () => {
    const later = JSON.stringify({ version: 2, ticks: [{ ...good, by: 'Ann' }], teams: [] })
    keep(later)
    const store = openStore(key)
    expect(store.read()).toMatchObject({ trouble: 'later', ticks: new Map() })
    set(store, tick('load'))
    take(store, 'unit')
    expect(kept()).toBe(later)
    expect(idsIn(store)).toEqual([])
  })

  test('whatever it is, reading and changing go on', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.json().map((ticks) => `{"version":1,"ticks":[${ticks}]}`),
        ),
        (text) => {
          localStorage.clear()
          keep(text)
          const store = openStore(key)
          set(store, good)
          if (store.read().trouble === 'later') return expect(kept()).toBe(text)
          expect(idsIn(openStore(key)).at(-1)).toBe('unit')
          expect(localStorage.getItem(`${key} unread`)).toBe(isSound(text) ? null : text)
        },
      ),
    )
  })
})
