import { expect, test } from 'vitest'
import type { Claim } from '../../../../../lib/content/model/schema.ts'
import { staleClaims } from '../../../../../lib/content/check/stale-claims.ts'

const claim = (says: string, owner: Claim['owner'], reviewBy: string, asOf?: string): Claim => ({
  id: 'x',
  says,
  figure: '1',
  kind: 'illustrative',
  verdict: 'no source known',
  owner,
  reviewBy,
  asOf,
})
const claims = [
  claim('Late.', 'platform', '2027-05-31', '2021'),
  claim('Later.', 'data', '2028-01-31'),
  claim('Latest.', 'platform', '2026-12-31'),
  claim('In time.', 'data', '2029-01-01'),
].map((each, index) => ({ claim: each, place: { line: 10 * index + 1, column: 13 } }))

test('claims past their date stand under their owners, the oldest first', () => {
  expect(staleClaims(claims, '2028-06-01')).toMatchInlineSnapshot(`
    {
      "report": "On 2028-06-01 3 claims are past their review date.

    data:
      content/claims.yaml:11:13 Later. Due on 2028-01-31.

    platform:
      content/claims.yaml:21:13 Latest. Due on 2026-12-31.
      content/claims.yaml:1:13 Late. As of 2021, due on 2027-05-31.",
      "stale": true,
    }
  `)
})

test('one claim is told in the singular', () => {
  expect(staleClaims(claims, '2027-01-01').report).toMatch(/^On 2027-01-01 1 claim is past its review date\./)
})

test('where none is past its date, the next one is named', () => {
  expect(staleClaims(claims, '2026-12-31')).toEqual({
    stale: false,
    report: 'On 2026-12-31 no claim is past its review date; the next one is due on 2026-12-31.',
  })
})
