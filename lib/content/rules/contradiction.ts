import type { Rule } from './rule.ts'

export const contradictionRule = {
  name: 'contradiction',
  severity: 'error',
  remedy: "List an option under an answer's `for` or `against`, not both; a combination goes badly or needs something, not both.",
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
              `The answer \`${answer.id}\` lists \`${option}\` under \`for\` too: remove one of the two.`,
            )
        }),
      ),
    )
    guide.combinations.forEach(({ goes, needs }, index) => {
      if (goes === 'badly' && needs)
        tell(
          file,
          ['combinations', index, 'needs'],
          '`needs` has no effect on options that go badly together: remove it, or write `goes: well`.',
        )
    })
  },
} satisfies Rule

const file = 'content/guide.yaml'
