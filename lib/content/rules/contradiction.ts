import type { Rule } from './rule.ts'

export const contradictionRule = {
  name: 'contradiction',
  severity: 'error',
  remedy: 'Let an answer of the guide speak for a pattern or against it, not both.',
  content({ handbook: { guide }, unread }, tell) {
    if (unread.has(file)) return
    guide.forces.forEach(({ answers }, force) =>
      answers.forEach((answer, index) =>
        answer.against?.forEach(({ option }, each, all) => {
          const first = all.findIndex((other) => other.option === option) === each
          if (first && answer.for?.some((other) => other.option === option))
            tell(
              file,
              ['forces', force, 'answers', index, 'against', each, 'option'],
              `The answer \`${answer.id}\` speaks for \`${option}\` too: take one of both away.`,
            )
        }),
      ),
    )
  },
} satisfies Rule

const file = 'content/guide.yaml'
