import type { Verdict } from '../lib/content/show/rank-options.ts'

/** What an option or a force is called. */
type NameOf = (id: string) => string

const and = new Intl.ListFormat('en', { type: 'conjunction' })
const or = new Intl.ListFormat('en', { type: 'disjunction' })

/** How far the winner is ahead, and which answers it depends on, in one sentence to three. */
export function sayVerdict(verdict: Verdict, answered: number, optionNamed: NameOf, forceNamed: NameOf): string {
  return [sayLead(verdict, optionNamed), sayDecisive(verdict, answered, forceNamed)].filter(Boolean).join(' ')
}

/** A lead that no single answer decides is a clear one. */
function sayLead({ winner, tied, places, decisive }: Verdict, nameOf: NameOf): string {
  const score = places.find(({ option }) => option === winner)?.score ?? 0
  const others = places.filter(({ option }) => option !== winner)
  const none = score > 0 ? '' : 'Your answers don’t favour any option. '
  if (tied.length > 0) return `${none || `A tie with ${and.format(tied.map(nameOf))}. `}The simplest option wins a tie.`
  const next = Math.max(...others.map((other) => other.score))
  const behind = others.filter((other) => other.score === next).map(({ option }) => nameOf(option))
  return `${none}${decisive.length === 0 ? 'Clearly' : 'Narrowly'} ahead of ${and.format(behind)}.`
}

/** Of one answer, nobody has to be told that the result depends on it, and a tie is left to the rule. */
function sayDecisive({ tied, decisive }: Verdict, answered: number, nameOf: NameOf): string {
  if (answered < 2 || tied.length > 0) return ''
  if (decisive.length === 0) return 'No single answer is decisive: drop any one and the result stays the same.'
  return `This depends on your answer to ${or.format(decisive.map(nameOf))}; without it, another option would win or tie.`
}
