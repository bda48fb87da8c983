import { expect, test } from 'vitest'
import { pastReview, reviewedIn, type Reviewed } from '../../../../../lib/content/check/past-review.ts'
import { readHandbook } from '../../../../../lib/content/check/load.ts'

const reviewed = [
  claim('Late.', 'platform', '2027-05-31', '2021'),
  claim('Later.', 'data', '2028-01-31'),
  claim('Latest.', 'platform', '2026-12-31'),
  claim('In time.', 'data', '2029-01-01'),
  technology('Redis.', 'data', '2027-12-01', '2026-12-01'),
].map((each, index) => ({ ...each, place: { line: 10 * index + 1, column: 13 } }))

function claim(words: string, owner: Reviewed['owner'], reviewBy: string, asOf?: string) {
  return { what: 'claim' as const, words, owner, reviewBy, asOf, file: 'content/claims.yaml' }
}

function technology(words: string, owner: Reviewed['owner'], reviewBy: string, asOf: string) {
  return { what: 'technology' as const, words, owner, reviewBy, asOf, file: 'content/technologies.yaml' }
}

test('what is past its date stands under its owner, the oldest first', () => {
  expect(pastReview(reviewed, '2028-06-01')).toMatchInlineSnapshot(`
    {
      "report": "On 2028-06-01 3 claims and 1 technology are past their review date.

    data:
      content/technologies.yaml:41:13 Redis. As of 2026-12-01, due on 2027-12-01.
      content/claims.yaml:11:13 Later. Due on 2028-01-31.

    platform:
      content/claims.yaml:21:13 Latest. Due on 2026-12-31.
      content/claims.yaml:1:13 Late. As of 2021, due on 2027-05-31.",
      "stale": true,
    }
  `)
})

test('one claim, or one technology, is told in the singular', () => {
  expect(pastReview(reviewed, '2027-01-01').report).toMatch(/^On 2027-01-01 1 claim is past its review date\./)
  expect(pastReview(reviewed.slice(4), '2028-01-01').report).toMatch(/^On 2028-01-01 1 technology is past its review date\./)
})

test('where nothing is past its date, the next one is named', () => {
  expect(pastReview(reviewed, '2026-12-31')).toEqual({
    stale: false,
    report: 'On 2026-12-31 nothing is past its review date; the next review is due on 2026-12-31.',
  })
})

test('every claim and every technology of the handbook that was looked up has its place', () => {
  const { handbook, places } = readHandbook(process.cwd())
  const found = handbook ? reviewedIn(handbook, places) : []
  expect(found.filter(({ what }) => what === 'claim')).toHaveLength(handbook?.claims.length ?? 0)
  expect(found.filter(({ what }) => what === 'technology').length).toBeGreaterThan(30)
  expect(found.filter(({ place }) => place.line === 1)).toEqual([])
})
