import type { Place, Ranking } from '../lib/content/show/rank-patterns.ts'

/** What an option or a force is called. */
type NameOf = (id: string) => string

/** A lead that no single reason could turn is a clear one. */
const strongestReason = 3

const and = new Intl.ListFormat('en', { type: 'conjunction' })
const or = new Intl.ListFormat('en', { type: 'disjunction' })

/** How far the first is ahead, in one sentence or two. */
export function sayLead({ places, answered }: Ranking, nameOf: NameOf): string {
  const [first, ...others] = places
  if (!first || answered === 0) return 'Nothing is answered yet, so nothing speaks against it.'
  const warning = first.score > 0 ? '' : ' Your answers speak for none of them.'
  const equal = others.filter(({ rank }) => rank === 1)
  if (equal.length > 0) {
    const between = first.option === 'simple' ? 'where nothing decides, the simplest is best' : 'your answers do not decide between them'
    return `${sayNames(equal, nameOf)} ${equal.length === 1 ? 'comes' : 'come'} out equal: ${between}.${warning}`
  }
  const next = others.filter(({ rank }) => rank === 2)
  const lead = first.score - (next[0]?.score ?? 0)
  return `${lead > strongestReason ? 'Clearly' : 'Narrowly'} ahead of ${sayNames(next, nameOf)}.${warning}`
}

function sayNames(places: readonly Place[], nameOf: NameOf): string {
  return and.format(places.map(({ option }) => nameOf(option)))
}

/** Which answers the first place hangs on. */
export function sayDecisive({ answered, decisive }: Ranking, nameOf: NameOf): string {
  if (answered < 2) return ''
  if (decisive.length === 0) return 'No single answer decides it: take any one away, and the first place stays as it is.'
  const names = or.format(decisive.map(nameOf))
  return `It hangs on your answer to ${names}: without it, another would be first or come out equal.`
}
