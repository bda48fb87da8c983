import type { Handbook } from '../model/handbook.ts'
import type { Rules } from './rank-patterns.ts'
import type { Answer } from '../model/schema.ts'

/** Something that the guide may recommend: staying simple, or a pattern. */
export type GuideOption = {
  /** `simple`, or the slug of a pattern. */
  id: string
  title: string
  /** What the result says where it stands first. */
  headline: string
  summary: string
  /** The page of a pattern. */
  path?: `/${string}`
}

/** What an answer says of an option: from 3 (strongly for it) to -3 (strongly against it), and why. */
export type Effect = { option: string; weight: number; why: string }

/** Staying simple, and the patterns of which some answer speaks, in the order of the site. */
export function guideOptions({ guide, patterns }: Handbook): GuideOption[] {
  const named = new Set(guide.forces.flatMap(({ answers }) => answers.flatMap(effectsOf)).map(({ option }) => option))
  return [
    { id: 'simple', ...guide.simple },
    ...patterns
      .filter(({ slug }) => named.has(slug))
      .map(({ slug, title, summary, path }) => ({ id: slug, title, headline: title, summary, path })),
  ]
}

/** What an answer speaks for, then what it speaks against. */
export function effectsOf(answer: Answer): Effect[] {
  return [...(answer.for ?? []), ...(answer.against ?? []).map((effect) => ({ ...effect, weight: -effect.weight }))]
}

/** The guide without its words. */
export function guideRules(handbook: Handbook): Rules {
  const options = guideOptions(handbook).map(({ id }) => id)
  return {
    options,
    forces: handbook.guide.forces.map(({ id, answers }) => ({
      id,
      answers: answers.map((answer) => {
        const effects = effectsOf(answer)
        return { id: answer.id, weights: options.map((option) => effects.find((effect) => effect.option === option)?.weight ?? 0) }
      }),
    })),
  }
}

const strengths = ['', 'a little', 'clearly', 'strongly'] as const

/** A weight as marks: three for a strong one. */
export function weightMarks(weight: number): string {
  return (weight > 0 ? '+' : '−').repeat(Math.abs(weight))
}

/** What a weight says in words: `strongly for it`. */
export function describeWeight(weight: number): string {
  return `${strengths[Math.abs(weight)]} ${weight > 0 ? 'for it' : 'against it'}`
}

/** How to read the rules. */
export const aboutRules =
  'Each answer adds to the columns that it speaks for and takes from those that it speaks against: three marks are a strong reason, one is a weak one. The column with the highest sum fits best; where others reach the same sum, one deployable comes before them. The weights are judgements and not measurements: read the reasons, and overrule them where you know better.'
