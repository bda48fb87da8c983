import type { Report } from './check-claims.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { effectsOf } from '../show/guide.ts'
import type { Handbook } from '../model/handbook.ts'
import type { Answer, Guide } from '../model/schema.ts'

const file = 'content/guide.yaml'

/** Every answer of the guide speaks of something that is there, and never both for it and against it. */
export function checkGuide({ guide, patterns }: Handbook, unread: ReadonlySet<string>, report: Report): void {
  if (unread.has(file)) return
  const options = ['simple', ...patterns.map(({ slug }) => slug)]
  const isThere = (option: string): boolean => options.includes(option) || unread.has(`content/patterns/${option}.mdx`)
  reportTwice(guide.forces, ['forces'], report)
  guide.forces.forEach(({ answers }, force) => {
    reportTwice(answers, ['forces', force, 'answers'], report)
    answers.forEach((answer, index) => checkAnswer(answer, ['forces', force, 'answers', index]))
  })
  reportSilent(guide, patterns, report)

  function checkAnswer(answer: Answer, at: PropertyKey[]): void {
    if (effectsOf(answer).length === 0)
      report(file, at, 'guide', `The answer \`${answer.id}\` speaks neither \`for\` nor \`against\` anything: choosing it changes nothing.`)
    for (const side of ['for', 'against'] as const) {
      answer[side]?.forEach(({ option }, each, all) => {
        const place = [...at, side, each, 'option']
        if (!isThere(option))
          report(
            file,
            place,
            'reference',
            `There is no pattern \`${option}\`${didYouMean(option, options)} Allowed: \`simple\`, and each file name in content/patterns/ without its ending.`,
          )
        if (all.findIndex((other) => other.option === option) !== each) report(file, place, 'duplicate', `\`${option}\` stands here twice.`)
        else if (side === 'against' && answer.for?.some((other) => other.option === option))
          report(file, place, 'contradiction', `The answer \`${answer.id}\` speaks for \`${option}\` too: take one of both away.`)
      })
    }
  }
}

function reportTwice(items: readonly { id: string }[], path: PropertyKey[], report: Report): void {
  items.forEach(({ id }, index) => {
    const first = items.findIndex((each) => each.id === id)
    if (first !== index) report(file, [...path, index, 'id'], 'duplicate', `The id \`${id}\` is taken by item ${first + 1}.`)
  })
}

/** Nothing is wrong with a pattern for which no answer speaks, but the guide will never find it. */
function reportSilent(guide: Guide, patterns: Handbook['patterns'], report: Report): void {
  const wanted = new Set(guide.forces.flatMap(({ answers }) => answers.flatMap((answer) => answer.for ?? [])).map(({ option }) => option))
  const say = (where: string, path: PropertyKey[], name: string): void =>
    report(where, path, 'guide', `No answer in ${file} speaks for ${name}: the guide never recommends it.`, 'info')
  if (!wanted.has('simple')) say(file, ['simple'], '`simple`')
  for (const pattern of patterns) {
    if (pattern.slug === 'simple')
      report(pattern.file, [], 'slug', 'In content/guide.yaml `simple` stands for one deployable: give this pattern another file name.')
    else if (pattern.slug.includes('-vs-'))
      report(
        pattern.file,
        [],
        'slug',
        'In the addresses of comparisons `-vs-` stands between two patterns: give this one another file name.',
      )
    else if (!wanted.has(pattern.slug)) say(pattern.file, [], 'this pattern')
  }
}
