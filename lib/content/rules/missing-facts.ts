import { technologiesFile, technologyFactKeys } from './helpers/technology-facts.ts'
import type { Rule } from './rule.ts'

const listed = new Intl.ListFormat('en', { type: 'disjunction' })

/** A technology without facts is a name with a page; one with some facts owes its readers the rest. */
export const missingFactsRule = {
  name: 'missing-facts',
  severity: 'info',
  remedy: 'Look it up, or list what could not be found under `notFound`.',
  content({ handbook }, tell) {
    handbook.technologies.forEach((technology, index) => {
      if (technologyFactKeys.every((key) => technology[key] === undefined)) return
      const { name, version, service, licence, terms, steward, state, notFound = [] } = technology
      const told = {
        version: version ?? service ?? notFound.find((each) => each === 'version'),
        licence: licence ?? terms ?? service ?? notFound.find((each) => each === 'licence'),
        steward: steward ?? notFound.find((each) => each === 'steward'),
        state,
      }
      const missing = Object.entries(told).flatMap(([key, value]) => (value === undefined ? [`\`${key}\``] : []))
      if (missing.length > 0)
        tell(
          technologiesFile,
          [index, 'name'],
          `${name} has no ${listed.format(missing)}: look it up, or list what could not be found under \`notFound\`.`,
        )
    })
  },
} satisfies Rule
