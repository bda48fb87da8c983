import { expect, test } from 'vitest'
import { fixDrawings } from '../../../../../lib/content/write/fix-drawings.ts'

const file = (rows: string[], end = '\n') =>
  ['Words.', '', '- In a list:', '', ...rows.map((row) => `  ${row}`), '', 'After.', ''].join(end)
const fence = (middle: string) => ['```diagram title="Two"', '┌───────┐     ┌───────┐', middle, '└───────┘     └───────┘', '```']

for (const [name, end] of [
  ['line feeds', '\n'],
  ['carriage returns and line feeds', '\r\n'],
] as const) {
  test(`moves a wall to its place and touches nothing else, with ${name}`, () => {
    const crooked = file(fence('│  Web   │────▶│  API  │'), end)
    const straight = file(fence('│  Web  │────▶│  API  │'), end)
    const { source, repaired } = fixDrawings(crooked, 'x.mdx')
    expect(repaired).toBe(1)
    expect(source.split(end).filter((row, index) => row !== crooked.split(end)[index])).toHaveLength(1)
    expect(fixDrawings(source, 'x.mdx')).toEqual({ source, repaired: 0 })
    expect(fixDrawings(straight, 'x.mdx')).toEqual({ source: straight, repaired: 0 })
  })
}

test('leaves a file that it can not read as it is', () => {
  expect(fixDrawings('<Callout>\n', 'x.mdx')).toEqual({ source: '<Callout>\n', repaired: 0 })
})
