import { expect, test } from 'vitest'
import { changesOf } from '../../../../../lib/content/show/changes.ts'
import type { Handbook } from '../../../../../lib/content/model/handbook.ts'
import { readWith } from '../broken-handbook.ts'

function changed(): Handbook {
  const { handbook, problems } = readWith('histories')
  expect(problems).toEqual([])
  if (!handbook) throw new Error('no handbook')
  return handbook
}

test('one edit is one change, newest first, with the figure before and after it', () => {
  expect(changesOf(changed()).map(({ on, subject, before, after }) => `${on} ${subject}: ${before} → ${after}`)).toEqual([
    '2023-06-30 Of everything: 2 → 1',
    '2023-06-30 Cost (Layers): Lower → Low',
    '2022-01-01 Half of all layers are used: A third → Half',
    '2021-03-01 Of everything: 3 → 2',
  ])
})

test('an id holds the claim and the day, and nothing that may be reworded', () => {
  const handbook = changed()
  const ids = changesOf(handbook).map(({ id }) => id)
  expect(ids).toEqual(['everything-2023-06-30', 'low-cost-2023-06-30', 'in-words-2022-01-01', 'everything-2021-03-01'])
  const reworded = handbook.claims.map((claim) => ({
    ...claim,
    says: 'x',
    history: claim.history?.map((past) => ({ ...past, because: 'y' })),
  }))
  expect(changesOf({ ...handbook, claims: reworded }).map(({ id }) => id)).toEqual(ids)
})

test('a handbook without histories has no changes', () => {
  const { handbook } = readWith()
  expect(handbook && changesOf(handbook)).toEqual([])
})
