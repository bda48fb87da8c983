import { repairAt } from './helpers/repair-at.ts'
import { technologiesFile } from './helpers/technology-facts.ts'
import type { Rule } from './rule.ts'

export const reviewDateRule = {
  name: 'review-date',
  severity: 'error',
  // No clock: the same content passes or fails on any day. `--stale` reports what has fallen due since.
  remedy: 'Set the next review for a day after the last one.',
  content({ handbook, sources, places }, tell) {
    handbook.claims.forEach(({ reviewBy, asOf, current, history = [] }, index) => {
      const days = [asOf, current?.asOf, ...history.map(({ on }) => on)].filter((day) => day !== undefined)
      const newest = days.toSorted().at(-1)
      if (newest !== undefined && reviewBy <= newest)
        tell(
          'content/claims.yaml',
          [index, 'reviewBy'],
          `The next review (${reviewBy}) must come after the latest date in the claim (${newest}): choose a later day.`,
        )
    })
    handbook.technologies.forEach(({ lookedAt, reviewBy }, index) => {
      if (lookedAt === undefined || reviewBy === undefined || reviewBy > lookedAt) return
      const at = [index, 'reviewBy']
      const place = places.get(technologiesFile)?.(at)
      tell(
        technologiesFile,
        at,
        `The next review (${reviewBy}) must come after \`lookedAt\` (${lookedAt}): choose a later day.`,
        repairAt(sources.get(technologiesFile), place, sameDayAfter(reviewBy, lookedAt)),
      )
    })
  },
} satisfies Rule

/** The first anniversary of a day that is later than the other; 29 February becomes 1 March. */
function sameDayAfter(day: string, other: string): string {
  const monthAndDay = day.slice(4) === '-02-29' ? '-03-01' : day.slice(4)
  const year = Number(other.slice(0, 4))
  return `${year}${monthAndDay}` > other ? `${year}${monthAndDay}` : `${year + 1}${monthAndDay}`
}
