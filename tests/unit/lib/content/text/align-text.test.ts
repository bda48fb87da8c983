import { expect, test } from 'vitest'
import { alignText } from '../../../../../lib/content/text/align-text.ts'
import { lineFinder } from '../../../../../lib/content/text/line-finder.ts'

/** The places in the source of some characters of the text. */
const placeOf = (text: string, source: string, part: string) => alignText(text, source, 0, source.length)[text.indexOf(part)]

test('a text that stands in its source as it reads', () => {
  expect(alignText('abc', 'xxabcxx', 2, 5)).toEqual([2, 3, 4])
})

test('indents, quotes and escapes are passed over', () => {
  expect(placeOf('one\ntwo 5%', '> one\n> two 5%', '5%')).toBe('> one\n> two '.length)
  expect(placeOf('a * 5%', 'a \\* 5%', '5%')).toBe('a \\* '.length)
  expect(placeOf("it's 5%", "'it''s 5%'", '5%')).toBe("'it''s ".length)
})

test('what is read as one character stands where it begins', () => {
  const source = '5&#37; &amp; 6%'
  expect(placeOf('5% & 6%', source, '%')).toBe(1)
  expect(placeOf('5% & 6%', source, '6')).toBe(source.indexOf('6%'))
})

test('lines end as in editors', () => {
  const placeAt = lineFinder('a\r\nb\nc\rd')
  expect([0, 3, 5, 7].map(placeAt)).toEqual([1, 2, 3, 4].map((line) => ({ line, column: 1 })))
  expect(placeAt(8)).toEqual({ line: 4, column: 2 })
})
