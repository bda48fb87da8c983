import { expect, test } from 'vitest'
import { loadHandbook } from '../../../../../lib/content/check/load.ts'
import { describeLedger } from '../../../../../lib/content/show/ledger.ts'
import { readBroken } from '../broken-handbook.ts'

test('the statistics are counted, each once; properties and goals are none', () => {
  expect(describeLedger(readBroken().handbook!)).toBe(
    'Of the 2 statistics in this handbook, 1 is right, 0 are roughly right, 0 are distorted or outdated, and 1 has no known source.',
  )
  const { claims } = loadHandbook(process.cwd())
  const statistics = claims.filter(({ verdict }) => verdict !== undefined).length
  const [all = 0, ...parts] = [...describeLedger(loadHandbook(process.cwd())).matchAll(/\d+/g)].map(Number)
  expect(all).toBe(statistics)
  expect(parts.reduce((sum, each) => sum + each, 0)).toBe(statistics)
  expect(statistics).toBeLessThan(claims.length)
})
