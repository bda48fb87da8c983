import { expect, test } from 'vitest'
import { loadHandbook } from '../../../../../lib/content/check/load.ts'
import { listPages } from '../../../../../lib/content/show/pages.ts'
import { isPartName, partsOf } from '../../../../../lib/content/show/section-parts.ts'

const handbook = loadHandbook('tests/fixtures/handbook')
const [pattern] = handbook.patterns

function withPatterns(count: number) {
  const patterns = Array.from({ length: count }, (_, index) => ({
    ...pattern!,
    slug: `p-${index}`,
    path: `/patterns/p-${index}/` as const,
  }))
  return { ...handbook, patterns }
}

test('a section of usual size is one page', () => {
  expect(partsOf(handbook, 'patterns')).toMatchObject([{ path: '/patterns/', number: 1, title: handbook.site.sections.patterns.title }])
})

test('a long section is listed on several pages, each entry once and in order', () => {
  const many = withPatterns(60)
  const parts = partsOf(many, 'patterns')
  expect(parts.map(({ path }) => path)).toEqual(['/patterns/', '/patterns/page-2/', '/patterns/page-3/'])
  expect(parts.flatMap(({ entries }) => entries)).toEqual(many.patterns)
  expect(parts[1]?.title).toBe(`${handbook.site.sections.patterns.title}, page 2`)
})

test('every page of a list is a page of the site, under a name that no entry can have', () => {
  const paths = listPages(withPatterns(30)).map(({ path }) => path)
  expect(paths).toContain('/patterns/page-2/')
  expect(paths).not.toContain('/patterns/page-3/')
  expect(isPartName('page-2')).toBe(true)
  expect(isPartName('page-objects')).toBe(false)
})
