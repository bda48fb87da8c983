import type { Handbook } from '../model/handbook.ts'
import { isStatistic, standingOf, type Standing } from '../model/origin.ts'
import { onceFor } from '../model/once-for.ts'

/** How the statistics of the handbook stand, counted. */
type Ledger = {
  statistics: number
  by: Readonly<Partial<Record<Standing, number>>>
}

const ledgerOf = onceFor(({ claims }: Handbook): Ledger => {
  const statistics = claims.filter(isStatistic)
  const by: Partial<Record<Standing, number>> = {}
  for (const claim of statistics) by[standingOf(claim)] = (by[standingOf(claim)] ?? 0) + 1
  return { statistics: statistics.length, by }
})

/** In a sentence: `Of the 24 statistics in this handbook, 1 is right, 8 are roughly right, 6 are distorted or outdated, and 9 have no known source.` */
export function describeLedger(handbook: Handbook): string {
  const { statistics, by } = ledgerOf(handbook)
  const count = (...standings: Standing[]): number => standings.reduce((sum, each) => sum + (by[each] ?? 0), 0)
  const [right, rough, wrong, none] = [count('supported'), count('roughly'), count('distorted', 'outdated'), count('no source known')]
  const parts = [
    `${right} ${isOrAre(right)} right`,
    `${rough} ${isOrAre(rough)} roughly right`,
    `${wrong} ${isOrAre(wrong)} distorted or outdated`,
  ]
  return `Of the ${statistics} statistics in this handbook, ${parts.join(', ')}, and ${none} ${none === 1 ? 'has' : 'have'} no known source.`
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are'
}
