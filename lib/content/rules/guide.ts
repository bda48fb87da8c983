import { limits } from '../model/limits.ts'
import type { Guide } from '../model/schema.ts'
import { countAnswerSets } from '../show/guide-shares.ts'
import { effectsOf } from '../show/guide.ts'
import type { Rule, TellOf } from './rule.ts'

export const guideRule = {
  name: 'guide',
  severity: 'error',
  remedy: 'Give each answer an effect, each option an answer that favours it, each pattern an option, and each combination a sentence.',
  content({ handbook: { guide, patterns }, unread }, tell) {
    if (unread.has(file)) return
    tellAnswers(guide, tell)
    tellCombinations(guide, tell)
    // A pattern that is no option is not an error, but the guide can never recommend it.
    const known = new Set(guide.axes.flatMap(({ options }) => options.map(({ pattern }) => pattern)))
    for (const { slug, file: where } of patterns)
      if (!slug.includes('-vs-') && !known.has(`patterns/${slug}`))
        tell(where, [], `No option in ${file} names this pattern, so the guide never recommends it.`, { severity: 'info' })
  },
} satisfies Rule

const file = 'content/guide.yaml'

function tellAnswers({ axes, forces }: Guide, tell: TellOf): void {
  const answers = forces.flatMap((force) => force.answers)
  forces.forEach((force, at) =>
    force.answers.forEach((answer, index) => {
      if (effectsOf(answer).length === 0)
        tell(
          file,
          ['forces', at, 'answers', index],
          `The answer \`${answer.id}\` has nothing under \`for\` or \`against\`, so choosing it changes nothing: add an option.`,
        )
    }),
  )
  const wanted = new Set(answers.flatMap((answer) => answer.for ?? []).map(({ option }) => option))
  axes.forEach(({ options }, at) =>
    options.forEach(({ id }, option) => {
      if (!wanted.has(id))
        tell(file, ['axes', at, 'options', option], `No answer favours \`${id}\`, so the guide never recommends it.`, { severity: 'info' })
    }),
  )
  const sets = countAnswerSets(forces)
  if (sets > limits.answerSets)
    tell(
      file,
      ['forces'],
      `These questions have ${count(sets)} sets of answers; at most ${count(limits.answerSets)} are allowed: remove a question or an answer.`,
    )
}

/** Every combination has its sentence, and names its options in the order of the axes. */
function tellCombinations({ axes, combinations }: Guide, tell: TellOf): void {
  const whole = axes.reduce<string[][]>((before, { options }) => before.flatMap((some) => options.map(({ id }) => [...some, id])), [[]])
  const known = new Set(axes.flatMap(({ options }) => options.map(({ id }) => id)))
  const possible = new Set(whole.map((options) => options.join(', ')))
  combinations.forEach(({ options }, index) => {
    // An unknown option has already been reported.
    if (options.every((option) => known.has(option)) && !possible.has(options.join(', ')))
      tell(
        file,
        ['combinations', index, 'options'],
        `A combination names one option per axis, in the order of the axes, such as \`[${whole[0]?.join(', ')}]\`.`,
      )
  })
  const said = new Set(combinations.map(({ options }) => options.join(', ')))
  const missing = [...possible].filter((options) => !said.has(options))
  if (missing.length > 0)
    tell(
      file,
      ['combinations'],
      `${missing.length === 1 ? 'A combination is' : `${missing.length} combinations are`} missing: add an item with \`options: [${missing[0]}]\`.`,
    )
}

function count(value: number): string {
  return value.toLocaleString('en')
}
