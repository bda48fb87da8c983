import type { Rule } from './rule.ts'

export const contradictionRule = {
  name: 'contradiction',
  severity: 'error',
  remedy: 'Let an answer of the guide be an argument for an option or against it, not both, and a combination go badly or need something.',
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
              `The answer \`${answer.id}\` is an argument for \`${option}\` too: take one of both away.`,
            )
        }),
      ),
    )
    guide.combinations.forEach(({ goes, needs }, index) => {
      if (goes === 'badly' && needs)
        tell(
          file,
          ['combinations', index, 'needs'],
          'What these options need to go well together is of no use where they go badly: take it away, or write `goes: well`.',
        )
    })
  },
} satisfies Rule

const file = 'content/guide.yaml'
