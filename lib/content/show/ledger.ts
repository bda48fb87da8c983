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

/** In a sentence: `Of the 24 statistics in this handbook, 1 holds, 8 hold roughly, 6 are distorted or outdated, and for 9 no source was found.` */
export function describeLedger(handbook: Handbook): string {
  const { statistics, by } = ledgerOf(handbook)
  const count = (...standings: Standing[]): number => standings.reduce((sum, each) => sum + (by[each] ?? 0), 0)
  const [right, rough, wrong, none] = [count('supported'), count('roughly'), count('distorted', 'outdated'), count('no source known')]
  const parts = [
    `${right} ${right === 1 ? 'holds' : 'hold'}`,
    `${rough} ${rough === 1 ? 'holds' : 'hold'} roughly`,
    `${wrong} ${wrong === 1 ? 'is' : 'are'} distorted or outdated`,
  ]
  return `Of the ${statistics} statistics in this handbook, ${parts.join(', ')}, and for ${none} no source was found.`
}
