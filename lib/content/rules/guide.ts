import { effectsOf } from '../show/guide.ts'
import type { Rule } from './rule.ts'

export const guideRule = {
  name: 'guide',
  severity: 'error',
  remedy: 'Let each answer of the guide speak for something or against it, and some answer speak for each pattern.',
  content({ handbook: { guide, patterns }, unread }, tell) {
    if (unread.has(file)) return
    guide.forces.forEach(({ answers }, force) =>
      answers.forEach((answer, index) => {
        if (effectsOf(answer).length === 0)
          tell(
            file,
            ['forces', force, 'answers', index],
            `The answer \`${answer.id}\` speaks neither \`for\` nor \`against\` anything: choosing it changes nothing.`,
          )
      }),
    )
    // Nothing is wrong with a pattern for which no answer speaks, but the guide will never find it.
    const answers = guide.forces.flatMap((force) => force.answers)
    const wanted = new Set(answers.flatMap((answer) => answer.for ?? []).map(({ option }) => option))
    const say = (where: string, path: PropertyKey[], name: string): void =>
      tell(where, path, `No answer in ${file} speaks for ${name}: the guide never recommends it.`, { severity: 'info' })
    if (!wanted.has('simple')) say(file, ['simple'], '`simple`')
    for (const { slug, file: where } of patterns)
      if (slug !== 'simple' && !slug.includes('-vs-') && !wanted.has(slug)) say(where, [], 'this pattern')
  },
} satisfies Rule

const file = 'content/guide.yaml'
