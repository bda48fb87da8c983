import { technologiesFile } from './helpers/technology-facts.ts'
import type { Rule } from './rule.ts'

const listed = new Intl.ListFormat('en')

export const factsRule = {
  name: 'facts',
  severity: 'error',
  remedy: "Say where a technology's facts were seen, who reviews them and when; give each state a reason.",
  content({ handbook }, tell) {
    handbook.technologies.forEach((technology, index) => {
      const at = (key: string, message: string): void => tell(technologiesFile, [index, key], message)
      const { lookedAt, state, reason, notFound = [], version, service, licence, terms, steward } = technology
      const without = (['seenAt', 'reviewBy', 'owner'] as const).filter((key) => technology[key] === undefined)
      if (lookedAt !== undefined && without.length > 0)
        at(
          'lookedAt',
          `\`lookedAt\` also needs ${listed.format(without.map((key) => `\`${key}\``))}: add ${without.length === 1 ? 'it' : 'them'}.`,
        )
      if (state !== undefined && reason === undefined) at('state', '`state` needs a `reason`: add one, in a line.')
      if (state === undefined && reason !== undefined) at('reason', '`reason` explains a `state`: add one.')
      if (version !== undefined && service) at('version', 'A service has no version: remove `version` or `service`.')
      const found = { version, licence: licence ?? terms, steward }
      notFound.forEach((name, each) => {
        if (found[name] !== undefined)
          tell(technologiesFile, [index, 'notFound', each], `\`${name}\` is listed as not found, but is given too: remove one of the two.`)
      })
    })
  },
} satisfies Rule
