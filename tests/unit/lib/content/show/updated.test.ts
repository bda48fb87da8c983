import { expect, test } from 'vitest'
import type { Handbook } from '../../../../../lib/content/model/handbook.ts'
import { listPages } from '../../../../../lib/content/show/pages.ts'
import { readWith } from '../broken-handbook.ts'

const { handbook } = readWith('histories')

/** When the pages of a handbook changed, by their addresses; without those that don't say it. */
function dates(changed: Partial<Handbook>): string[] {
  if (!handbook) throw new Error('no handbook')
  return listPages({ ...handbook, ...changed }).flatMap(({ path, updated }) => (updated === undefined ? [] : [`${path} ${updated}`]))
}

test('a page has the date of its words or of the last change of a figure on it, whichever is later', () => {
  const [pattern] = handbook?.patterns ?? []
  const [practice] = handbook?.practices ?? []
  if (!pattern || !practice) throw new Error('no entries')
  expect(dates({ patterns: [{ ...pattern, updated: '2023-01-01' }], practices: [{ ...practice, updated: '2024-02-29' }] })).toEqual([
    '/ 2024-02-29',
    '/patterns/ 2023-01-01',
    '/patterns/layers/ 2023-06-30',
    '/practices/ 2024-02-29',
    '/practices/reviews/ 2024-02-29',
    '/sources/ 2023-06-30',
    '/changes/ 2023-06-30',
    '/compare/ 2023-06-30',
    '/checklists/ 2024-02-29',
  ])
})

test('where the content has no date, the page has none: never that of the build', () => {
  expect(dates({ claims: handbook?.claims.map((claim) => ({ ...claim, history: undefined })) ?? [] })).toEqual([])
})
