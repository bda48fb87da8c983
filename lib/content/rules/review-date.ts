import type { Rule } from './rule.ts'

export const reviewDateRule = {
  name: 'review-date',
  severity: 'error',
  remedy: 'Name the day on which its owner looks at it again.',
  // The same content is told the same on every day: a date is compared with the days that the claim itself names.
  content({ handbook }, tell) {
    handbook.claims.forEach(({ reviewBy, asOf, current, history = [] }, index) => {
      const newest = [asOf, current?.asOf, ...history.map(({ on }) => on)]
        .filter((day) => day !== undefined)
        .toSorted()
        .at(-1)
      if (newest !== undefined && reviewBy <= newest)
        tell(
          'content/claims.yaml',
          [index, 'reviewBy'],
          `This day is past: the claim itself speaks of ${newest}. Name the day on which it is looked at again.`,
        )
    })
  },
} satisfies Rule
