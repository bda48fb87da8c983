import type { Handbook, Pattern } from '../model/handbook.ts'
import type { Answer, Combination, Guide } from '../model/schema.ts'
import type { Rules } from './rank-options.ts'

/** Something that the guide may recommend on an axis. */
export type GuideOption = {
  id: string
  title: string
  summary: string
  /** Its pattern, where it is one: the guide alone explains the others. */
  pattern?: Pick<Pattern, 'slug' | 'path'>
}

/** What the guide decides by itself, with its options, the simplest first. */
export type GuideAxis = { id: string; title: string; options: GuideOption[] }

/** What an answer says of an option: from 3 (strongly for it) to -3 (strongly against it), and why. */
export type Effect = { option: string; weight: number; why: string }

/** The axes of the guide, each option with its pattern. */
export function guideAxes(handbook: Handbook): GuideAxis[] {
  return handbook.guide.axes.map(({ id, title, options }) => ({
    id,
    title,
    options: options.map(({ pattern, ...option }) => ({
      ...option,
      pattern: handbook.patterns.find(({ slug }) => pattern === `patterns/${slug}`),
    })),
  }))
}

/** The id of an option's place on the guide's page. */
export function optionAnchor(id: string): string {
  return `option-${id}`
}

/** The id of an axis's place on the guide's page. */
export function axisAnchor(id: string): string {
  return `axis-${id}`
}

/** What an answer is an argument for, then what it is one against. */
export function effectsOf(answer: Answer): Effect[] {
  return [...(answer.for ?? []), ...(answer.against ?? []).map((effect) => ({ ...effect, weight: -effect.weight }))]
}

/** What an answer says of the options of an axis, in their order. */
export function effectsOn(
  { options }: { options: readonly { id: string; title: string }[] },
  answer: Answer,
): (Effect & { title: string })[] {
  const effects = effectsOf(answer)
  return options.flatMap(({ id, title }) => effects.filter(({ option }) => option === id).map((effect) => ({ ...effect, title })))
}

/** The guide without its words. */
export function guideRules({ axes, forces }: Pick<Guide, 'axes' | 'forces'>): Rules {
  return {
    axes: axes.map(({ id, options }) => ({ id, options: options.map((option) => option.id) })),
    forces: forces.map(({ id, answers }) => ({
      id,
      answers: answers.map((answer) => ({
        id: answer.id,
        effects: axes.flatMap((axis) => effectsOn(axis, answer)).map(({ option, weight }) => ({ option, weight })),
      })),
    })),
  }
}

const strengths = ['', 'a little', 'clearly', 'strongly'] as const

/** A weight as marks: three for a strong one. */
export function weightMarks(weight: number): string {
  return (weight > 0 ? '+' : '−').repeat(Math.abs(weight))
}

/** What a weight says in words: `strongly for`. */
export function describeWeight(weight: number): string {
  return `${strengths[Math.abs(weight)]} ${weight > 0 ? 'for' : 'against'}`
}

/** Whether the options of a combination go together, as a sentence. */
export function describeFit({ goes, needs }: Combination, { forces }: Guide): string {
  if (goes === 'badly') return 'These go badly together.'
  if (!needs) return 'These go well together.'
  const said = forces.flatMap(({ id, name, answers }) => {
    const labels = answers.filter((answer) => needs.includes(`${id}/${answer.id}`)).map(({ label }) => `“${label}”`)
    return labels.length > 0 ? [`${name} with ${or.format(labels)}`] : []
  })
  return `These go well together only if you answered ${or.format(said)}.`
}

/** The headings of its parts. */
export const guideParts = { options: 'What it chooses between', rules: 'All rules', together: 'What goes well together' } as const

/** What there is to choose from. */
export const aboutOptions = 'Each of these is decided by itself, from the same answers. The first option is the simplest.'

/** How to read the rules. */
export const aboutRules =
  'Each answer adds to the options that it is an argument for and takes from those that it is one against: three marks are a strong argument, one is a weak one. For each decision, the option with the highest sum wins, and the simplest wins a tie. The weights are judgements, not measurements: read the reasons, and overrule them where you know better.'

const or = new Intl.ListFormat('en-GB', { type: 'disjunction' })
