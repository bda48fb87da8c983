import { expect, test } from 'vitest'
import { findPages } from '../../../../lib/export/find-pages.ts'
import { placeCopies } from '../../../../lib/export/place-copies.ts'
import { fileOf, filesIn, makeExport } from '../../../fixtures/export/make-export.ts'

const pages = { 'index.html': '<body>x</body>', 'patterns/index.html': '<body>x</body>', 'patterns/one/index.html': '<body>x</body>' }

function placed(files: Record<string, string>) {
  const site = makeExport({ ...pages, ...files })
  findPages(site)
  placeCopies(site)
  return site
}

test('a copy comes to stand beside its page', () => {
  const site = placed({ 'copies/index.md': 'home', 'copies/patterns.md': 'list', 'copies/patterns/one.md': 'one' })
  expect(filesIn(site.folder).filter((name) => name.endsWith('.md'))).toEqual(['index.md', 'patterns.md', 'patterns/one.md'])
  expect(fileOf(site, 'patterns/one.md')).toBe('one')
  expect(site.problems).toEqual([])
})

test('a copy without a page, and one whose place is taken, are told', () => {
  const site = placed({ 'copies/patterns/two.md': 'two', 'copies/patterns.md': 'list', 'patterns.md': 'public' })
  expect(site.problems.map(({ page, message }) => `${page} ${message}`).toSorted()).toEqual([
    '/patterns/ has a copy whose place is taken: public/patterns.md is published there too.',
    '/patterns/two/ has a copy (/patterns/two.md) and is not there itself.',
  ])
  expect(fileOf(site, 'patterns.md')).toBe('public')
})

test('a site without copies is left as it is', () => {
  expect(filesIn(placed({}).folder).filter((name) => !name.startsWith('_next/'))).toEqual(Object.keys(pages).toSorted())
})
