import type { Handbook } from '../model/handbook.ts'
import { onceFor } from '../model/once-for.ts'
import type { Combination, Guide } from '../model/schema.ts'
import { describeFit, guideRules } from './guide.ts'
import { weightsOf, winnerOf } from './rank-options.ts'

/** How many sets of answers come to something, and their share of all sets: from 0 to 1, to a thousandth. */
export type Share = { sets: number; share: number }

/** What the guide recommends over all sets of answers in which at least one question is answered. */
export type GuideShares = {
  sets: number
  /** For each axis its options, and the sets in which a tie was left to the simplest. */
  axes: { id: string; options: ({ id: string } & Share)[]; ties: Share }[]
  /** In the order of the guide's combinations, each named by its options. */
  combinations: ({ options: string[] } & Share)[]
}

/** How many sets of answers a guide has: every question with each of its answers, or with none. */
export function countAnswerSets(forces: Guide['forces']): number {
  return forces.reduce((product, { answers }) => product * (answers.length + 1), 1)
}

/** Tries every set of answers. */
export const guideShares = onceFor(({ guide }: Handbook): GuideShares => {
  const { axes, forces } = guideRules(guide)
  const ends = axes.map((_, at) => axes.slice(0, at + 1).reduce((sum, { options }) => sum + options.length, 0))
  const all = axes.flatMap(({ options }) => options)
  const weights = forces.map(({ answers }) => [all.map(() => 0), ...answers.map(({ effects }) => weightsOf(effects, all))])
  const won = new Map<string, number>()
  const ties = axes.map(() => 0)

  const settle = (scores: readonly number[]): void => {
    const winners = axes.map(({ options }, axis) => {
      const own = scores.slice((ends[axis] ?? 0) - options.length, ends[axis])
      const winner = winnerOf(own)
      if (own.some((score, at) => at !== winner && score === own[winner])) ties[axis] = (ties[axis] ?? 0) + 1
      return options[winner]
    })
    won.set(winners.join(' '), (won.get(winners.join(' ')) ?? 0) + 1)
  }
  const answer = (force: number, scores: readonly number[], answered: boolean): void => {
    const known = weights[force]
    if (known) known.forEach((each, at) => answer(force + 1, at === 0 ? scores : added(scores, each), answered || at > 0))
    else if (answered) settle(scores)
  }
  answer(0, weights[0]?.[0] ?? [], false)

  const sets = countAnswerSets(guide.forces) - 1
  const shareOf = (count: number): Share => ({ sets: count, share: Math.round((1000 * count) / sets) / 1000 })
  const countWith = (option: string): number =>
    [...won].reduce((sum, [options, count]) => sum + (options.split(' ').includes(option) ? count : 0), 0)
  return {
    sets,
    axes: axes.map(({ id, options }, axis) => ({
      id,
      options: options.map((option) => ({ id: option, ...shareOf(countWith(option)) })),
      ties: shareOf(ties[axis] ?? 0),
    })),
    combinations: guide.combinations.map(({ options }) => ({ options, ...shareOf(won.get(options.join(' ')) ?? 0) })),
  }
})

function added(scores: readonly number[], weights: readonly number[]): number[] {
  return scores.map((score, at) => score + (weights[at] ?? 0))
}

/** Every result that the guide can come to, in the order of its combinations: a sentence, whether the options go together, how often. */
export function listResults(
  handbook: Handbook,
): (Pick<Combination, 'options' | 'needs' | 'says' | 'why'> & { fit: string; share: string })[] {
  const { combinations } = guideShares(handbook)
  return handbook.guide.combinations.map((combination, at) => ({
    ...combination,
    fit: describeFit(combination, handbook.guide),
    share: formatShare(combinations[at]),
  }))
}

/** How often each option of an axis wins: `How it is divided: One deployable 67.4%, … (9.7% are ties)`. */
export function describeShares(handbook: Handbook): string[] {
  const { axes } = guideShares(handbook)
  return handbook.guide.axes.map(({ title, options }, at) => {
    const shares = options.map((option, each) => `${option.title} ${formatShare(axes[at]?.options[each])}`)
    return `${title}: ${shares.join(', ')} (${formatShare(axes[at]?.ties)} are ties)`
  })
}

/** What the shares are, and whom the rules favour. */
export function aboutShares(handbook: Handbook): string[] {
  const { sets } = guideShares(handbook)
  return [
    'Each decision is made by itself, so not every combination is a good one.',
    `The shares count all ${sets.toLocaleString('en')} ways to answer at least one question. They show which way the rules lean, not what real systems need. The simplest options have one head start: they win every tie, because any other has to earn its cost. Whatever else puts them ahead is in the weights above.`,
  ]
}

/** As a percentage with one decimal. */
function formatShare({ share }: Share = { sets: 0, share: 0 }): string {
  return `${(100 * share).toFixed(1)}%`
}
