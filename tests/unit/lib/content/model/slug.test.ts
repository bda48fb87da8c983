import { expect, test } from 'vitest'
import { headingSlugger, slugify, slugPattern } from '../../../../../lib/content/model/slug.ts'
import { fc, tries } from '../../../property.ts'

test.each([
  ['Event-Driven Architecture', 'event-driven-architecture'],
  ['Cloud & DevOps', 'cloud-devops'],
  ['Python/Django', 'python-django'],
  ['Déjà vu', 'deja-vu'],
  ['  Node.js  ', 'node-js'],
])('%s → %s', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

test('every text becomes a slug or nothing, and a slug stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const slug = slugify(text)
      if (slug !== '') expect(slug).toMatch(slugPattern)
      expect(slugify(slug)).toBe(slug)
    }),
    tries(100),
  )
})

test('headings of one page never share an anchor', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('A', 'a', 'A 1', 'a-1', '…', 'B')), (titles) => {
      const anchors = titles.map(headingSlugger())
      expect(new Set(anchors).size).toBe(anchors.length)
    }),
    tries(100),
  )
})
