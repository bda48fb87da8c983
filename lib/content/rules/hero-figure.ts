import { isStatistic } from '../model/origin.ts'
import type { Rule } from './rule.ts'

export const heroFigureRule = {
  name: 'hero-figure',
  severity: 'error',
  remedy: 'Show only figures that were counted; put a property or a goal in the text.',
  content({ handbook }, tell) {
    const claims = new Map(handbook.claims.map((claim) => [claim.id, claim]))
    handbook.stats.forEach(({ claim: id }, index) => {
      const claim = claims.get(id)
      if (claim && !isStatistic(claim))
        tell(
          'content/stats.yaml',
          [index, 'claim'],
          `The claim \`${id}\` is a ${claim.kind}, not a statistic: show only figures that were counted on the first screen.`,
        )
    })
  },
} satisfies Rule
