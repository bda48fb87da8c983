import { expect, test } from 'vitest'
import { nameFinder } from '../../../../../lib/content/text/name-finder.ts'
import { fc, tries, triesTimeout } from '../../../property.ts'

test('finds every name as a whole word, and of two that begin alike the longer one', () => {
  const find = nameFinder([
    ['React', 1],
    ['React Query', 2],
    ['C++', 3],
    ['Node.js', 4],
  ])
  const found = (text: string) => find(text).map(({ value, text: words, at }) => [value, words, at])
  expect(found('React, React\nQuery and React Queries')).toEqual([
    [1, 'React', 0],
    [2, 'React\nQuery', 7],
    [1, 'React', 23],
  ])
  expect(found('Reaction to C++ in Node.js, NodeXjs')).toEqual([
    [3, 'C++', 12],
    [4, 'Node.js', 19],
  ])
})

test('finds nothing where there are no names', () => {
  expect(nameFinder([])('React')).toEqual([])
})

test('finds what looking for each name by itself would find', { timeout: triesTimeout }, () => {
  const name = fc.stringMatching(/^[A-Ca-c+.é]{1,4}( [A-Ca-c]{1,3})?$/)
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), fc.stringMatching(/^[A-Ca-c+.é ]{0,60}$/), (names, text) => {
      const word = /[\p{L}\p{N}]/u
      const isAt = (each: string, at: number) =>
        text.startsWith(each, at) && !word.test(text[at - 1] ?? ' ') && !word.test(text[at + each.length] ?? ' ')
      const expected: [string, number][] = []
      for (let at = 0; at < text.length; at += 1) {
        const longest = names.filter((each) => isAt(each, at)).toSorted((a, b) => b.length - a.length)[0]
        if (longest === undefined) continue
        expected.push([longest, at])
        at += longest.length - 1
      }
      expect(nameFinder(names.map((each) => [each, each]))(text).map(({ value, at }) => [value, at])).toEqual(expected)
    }),
    tries(100),
  )
})
