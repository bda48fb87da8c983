import { effectsOf } from '../show/guide.ts'
import type { Rule } from './rule.ts'

export const guideRule = {
  name: 'guide',
  severity: 'error',
  remedy: 'Give each answer an option under `for` or `against`, and each pattern an answer that favours it.',
  content({ handbook: { guide, patterns }, unread }, tell) {
    if (unread.has(file)) return
    guide.forces.forEach(({ answers }, force) =>
      answers.forEach((answer, index) => {
        if (effectsOf(answer).length === 0)
          tell(
            file,
            ['forces', force, 'answers', index],
            `The answer \`${answer.id}\` has nothing under \`for\` or \`against\`, so choosing it changes nothing: add an option.`,
          )
      }),
    )
    // A pattern that no answer favours is not an error, but the guide can never recommend it.
    const answers = guide.forces.flatMap((force) => force.answers)
    const wanted = new Set(answers.flatMap((answer) => answer.for ?? []).map(({ option }) => option))
    const say = (where: string, path: PropertyKey[], name: string): void =>
      tell(where, path, `No answer in ${file} favours ${name}, so the guide never recommends it.`, { severity: 'info' })
    if (!wanted.has('simple')) say(file, ['simple'], '`simple`')
    for (const { slug, file: where } of patterns)
      if (slug !== 'simple' && !slug.includes('-vs-') && !wanted.has(slug)) say(where, [], 'this pattern')
  },
} satisfies Rule

const file = 'content/guide.yaml'
