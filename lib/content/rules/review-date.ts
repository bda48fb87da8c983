import { repairAt } from './helpers/repair-at.ts'
import { technologiesFile } from './helpers/technology-facts.ts'
import type { Rule } from './rule.ts'

export const reviewDateRule = {
  name: 'review-date',
  severity: 'error',
  // No clock: the same content passes or fails on every day. What has become due since is told by `--stale`.
  remedy: 'Name a day after the look for the next one.',
  content({ handbook, sources, places }, tell) {
    handbook.claims.forEach(({ reviewBy, asOf, current, history = [] }, index) => {
      const days = [asOf, current?.asOf, ...history.map(({ on }) => on)].filter((day) => day !== undefined)
      const newest = days.toSorted().at(-1)
      if (newest !== undefined && reviewBy <= newest)
        tell(
          'content/claims.yaml',
          [index, 'reviewBy'],
          `This review was due on ${reviewBy}, but the claim itself speaks of ${newest}: the next one comes after it.`,
        )
    })
    handbook.technologies.forEach(({ lookedAt, reviewBy }, index) => {
      if (lookedAt === undefined || reviewBy === undefined || reviewBy > lookedAt) return
      const at = [index, 'reviewBy']
      const place = places.get(technologiesFile)?.(at)
      tell(
        technologiesFile,
        at,
        `This review was due on ${reviewBy}, but the look was on ${lookedAt}: the next one comes after it.`,
        repairAt(sources.get(technologiesFile), place, sameDayAfter(reviewBy, lookedAt)),
      )
    })
  },
} satisfies Rule

/** The same day in the first year in which it comes after another; the 29th of February is followed by the 1st of March. */
function sameDayAfter(day: string, other: string): string {
  const monthAndDay = day.slice(4) === '-02-29' ? '-03-01' : day.slice(4)
  const year = Number(other.slice(0, 4))
  return `${year}${monthAndDay}` > other ? `${year}${monthAndDay}` : `${year + 1}${monthAndDay}`
}
