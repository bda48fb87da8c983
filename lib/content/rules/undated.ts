import { technologiesFile, technologyFactKeys } from './helpers/technology-facts.ts'
import type { Rule } from './rule.ts'

export const undatedRule = {
  name: 'undated',
  severity: 'error',
  remedy: 'Say beside the facts on which day they were looked up: `lookedAt: 2027-05-31`.',
  content({ handbook }, tell) {
    handbook.technologies.forEach((technology, index) => {
      const first = technologyFactKeys.find((key) => technology[key] !== undefined)
      if (first === undefined || technology.lookedAt !== undefined) return
      tell(
        technologiesFile,
        [index, first],
        `\`${first}\` has no date, and nobody can tell for how long it has been true: add the day of the look, such as \`lookedAt: 2027-05-31\`.`,
      )
    })
  },
} satisfies Rule
