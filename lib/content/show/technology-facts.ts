import { technologyStates, type TechnologyFields, type TechnologyState } from '../model/schema.ts'

const stateMeanings: Record<TechnologyState, string> = {
  recommended: 'the first choice for something new',
  established: 'sound where you have it, one of several choices for something new',
  watch: 'check its licence, price or direction before you choose it',
  'moving away': 'keep it where you have it, choose something else for new work',
}

/** What is known of a technology, each with its name, as the pages list it; nothing where nobody has looked. */
export function technologyFacts(technology: TechnologyFields): [name: string, value: string][] {
  const { state, reason, steward, instead, notFound, lookedAt, reviewBy, owner } = technology
  const facts: [string, string | undefined][] = [
    ['State', state],
    ['Why', reason],
    ['Version', versionOf(technology)],
    ['Licence', licenceOf(technology)],
    ['Steward', steward ?? (notFound?.includes('steward') ? 'not found' : undefined)],
    ['Alternatives', instead],
    ['Checked on', lookedAt],
    ['Review by', reviewBy],
    ['Owner', owner],
  ]
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined)
}

/** What a row of the list says of a technology, in the order of its columns. */
export function rowFacts(technology: TechnologyFields): [name: string, value: string][] {
  const columns = ['State', 'Version', 'Checked on', 'Licence', 'Steward']
  const facts = new Map(technologyFacts(technology))
  return columns.flatMap((name): [string, string][] => {
    const value = facts.get(name)
    return value === undefined ? [] : [[name, value]]
  })
}

/** The states that some of them have, each with what it says to somebody who chooses. */
export function stateLegend(technologies: readonly TechnologyFields[]): { state: TechnologyState; meaning: string }[] {
  return technologyStates
    .filter((state) => technologies.some((technology) => technology.state === state))
    .map((state) => ({ state, meaning: stateMeanings[state] }))
}

function versionOf({ version, service, notFound }: TechnologyFields): string | undefined {
  if (version !== undefined) return version
  if (service) return 'a service'
  return notFound?.includes('version') ? 'not found' : undefined
}

function licenceOf({ licence, terms, service, notFound }: TechnologyFields): string | undefined {
  const parts = [licence, terms, service && `${licence === undefined ? '' : 'the service under '}its provider’s terms`].filter(Boolean)
  if (parts.length > 0) return parts.join('; ')
  return notFound?.includes('licence') ? 'not found' : undefined
}

/** Openness a technology is, and every licence of its open parts: what a reader chooses by. */
export function licenceKinds({ licence, terms, service }: TechnologyFields): string[] {
  const closed = terms !== undefined || service === true
  const kind = licence !== undefined ? (closed ? 'partly' : 'open') : closed ? 'closed' : undefined
  return [...(kind ? [kind] : []), ...licencesIn(licence ?? '')]
}

function licencesIn(expression: string): string[] {
  return expression.split(/[\s()]+/).filter((word) => word !== '' && !/^(?:AND|OR|WITH)$/i.test(word))
}
