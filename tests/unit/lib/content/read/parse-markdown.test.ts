import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../../../lib/content/read/parse-markdown.ts'
import { walk } from '../../../../../lib/content/read/walk.ts'

function addressesIn(source: string): string[] {
  const found: string[] = []
  const { root } = parseMarkdown(source, 'content/practices/reviews.mdx')
  if (root) walk(root, (node) => void (node.type === 'link' && found.push(node.url)))
  return found
}

// Each alone in its text: a text gets a reader that looks only for what could stand in it.
test.each([
  ['see https://example.org/a for it', 'https://example.org/a'],
  ['see HTTP://example.org for it', 'HTTP://example.org'],
  ['see www.example.org for it', 'http://www.example.org'],
  ['see WWW.example.org for it', 'http://WWW.example.org'],
  ['write to a@example.org about it', 'mailto:a@example.org'],
  ['write to a&commat;example.org about it', 'mailto:a@example.org'],
  ['write to a\\@example.org about it', 'mailto:a@example.org'],
  ['see https&#58;//example.org for it', 'https://example.org'],
  ['see &#119;ww.example.org for it', 'http://www.example.org'],
])('an address that stands alone is a link: %s', (source, address) => {
  expect(addressesIn(source)).toEqual([address])
})

test('a text without an address has none, whatever was read before it', () => {
  expect(addressesIn('one https://example.org and a@example.org')).toHaveLength(2)
  expect(addressesIn('a word at example.org, httpx and ww.example.org')).toEqual([])
  expect(addressesIn('[a link](/patterns/layers/)')).toEqual(['/patterns/layers/'])
})

test('where a tag has no end is told for each text by itself', () => {
  const placeOf = (source: string) => {
    const [fault] = parseMarkdown(source, 'content/practices/reviews.mdx').faults
    return fault && [fault.line, fault.column]
  }
  expect(placeOf('Words.\n\nWords and <Claim')).toEqual([3, 11])
  expect(placeOf('Words.')).toBeUndefined()
  expect(placeOf('<Claim')).toEqual([1, 1])
})
