import { technologiesFile } from './helpers/technology-facts.ts'
import type { Rule } from './rule.ts'

const listed = new Intl.ListFormat('en')

export const factsRule = {
  name: 'facts',
  severity: 'error',
  remedy: 'Say of the facts of a technology where they were seen, and who looks at them again and when; give a state its reason.',
  content({ handbook }, tell) {
    handbook.technologies.forEach((technology, index) => {
      const at = (key: string, message: string): void => tell(technologiesFile, [index, key], message)
      const { lookedAt, state, reason, notFound = [], version, service, licence, terms, steward } = technology
      const without = (['seenAt', 'reviewBy', 'owner'] as const).filter((key) => technology[key] === undefined)
      if (lookedAt !== undefined && without.length > 0)
        at(
          'lookedAt',
          `What was looked up comes with ${listed.format(without.map((key) => `\`${key}\``))}: add ${without.length === 1 ? 'it' : 'them'}.`,
        )
      if (state !== undefined && reason === undefined) at('state', 'A state has its `reason`, in a line: add it.')
      if (state === undefined && reason !== undefined) at('reason', 'This is the reason for a `state`: add it.')
      if (version !== undefined && service) at('version', 'A service has no version of its own: take out this one, or `service`.')
      const found = { version, licence: licence ?? terms, steward }
      notFound.forEach((name, each) => {
        if (found[name] !== undefined)
          tell(
            technologiesFile,
            [index, 'notFound', each],
            `\`${name}\` was not found, and stands here all the same: take out one of them.`,
          )
      })
    })
  },
} satisfies Rule
