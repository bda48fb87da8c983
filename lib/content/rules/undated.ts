import { technologiesFile, technologyFactKeys } from './helpers/technology-facts.ts'
import type { Rule } from './rule.ts'

export const undatedRule = {
  name: 'undated',
  severity: 'error',
  remedy: 'Give the day on which the facts were looked up: `lookedAt: 2027-05-31`.',
  content({ handbook }, tell) {
    handbook.technologies.forEach((technology, index) => {
      const first = technologyFactKeys.find((key) => technology[key] !== undefined)
      if (first === undefined || technology.lookedAt !== undefined) return
      tell(
        technologiesFile,
        [index, first],
        `\`${first}\` has no date: add the day on which it was looked up, such as \`lookedAt: 2027-05-31\`.`,
      )
    })
  },
} satisfies Rule
