import { describe, expect, test } from 'vitest'
import { loadHandbook } from '../../../../../lib/content/check/load.ts'
import { aboutShares, describeShares } from '../../../../../lib/content/show/guide-shares.ts'
import { describeFit, guideAxes } from '../../../../../lib/content/show/guide.ts'

const handbook = loadHandbook(process.cwd())
const { guide, site } = handbook

test('the description says how many questions there are', () => {
  const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
  expect(site.sections.guide.description).toContain(`Answer ${numbers[guide.forces.length]} questions`)
})

test('an option that is a pattern leads to its page', () => {
  const pages = guideAxes(handbook).flatMap(({ options }) => options.map(({ id, pattern }) => [id, pattern?.path]))
  expect(Object.fromEntries(pages)).toEqual({
    'one-deployable': undefined,
    microservices: '/patterns/microservices/',
    calls: undefined,
    events: '/patterns/event-driven/',
    servers: undefined,
    managed: '/patterns/serverless/',
  })
})

describe('whether options go together', () => {
  const base = { options: [], says: 'So.', why: 'Because.' }
  test.each([
    ['These go well together.', { ...base, goes: 'well' as const }],
    ['These go badly together.', { ...base, goes: 'badly' as const }],
    [
      'These go well together only if you answered Team with “One small team” or Operations with “A few people with operations experience” or “A platform team, around the clock”.',
      { ...base, goes: 'well' as const, needs: ['operations/some', 'operations/platform', 'team/small'] },
    ],
  ])('%s', (said, combination) => {
    expect(describeFit(combination, guide)).toBe(said)
  })
})

test('the shares are told with their number of sets, and with the ties', () => {
  expect(aboutShares(handbook).join(' ')).toContain('all 327,679 ways to answer at least one question')
  for (const line of describeShares(handbook)) expect(line).toMatch(/^[^:]+: .+ \d+\.\d%, .+ \d+\.\d% \(\d+\.\d% are ties\)$/)
})
