import { checkClaims, type Report } from './check-claims.ts'
import { checkGuide } from './check-guide.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { entriesOf, findEntry, type Handbook } from '../model/handbook.ts'
import type { Places } from '../check/load.ts'
import type { Problem } from '../model/problem.ts'

/**
 * What no file can know alone: names that lead nowhere, and names that two things share.
 * @param unread files that were told already: a reference to one of them is no second problem.
 */
export function checkReferences(handbook: Handbook, places: Places, unread: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = []
  const report: Report = (file, at, rule, message, severity = 'error') => {
    const place = Array.isArray(at) ? (places.get(file)?.(at) ?? { line: 1, column: 1 }) : { line: at.line, column: at.column }
    problems.push({ file, ...place, severity, rule, message })
  }
  const technologies = handbook.technologies.map(({ id }) => id)
  const technologyIds = new Set(technologies)
  const references = entriesOf(handbook).map((entry) => `${entry.kind}/${entry.slug}`)
  const known = new Set(references)

  checkClaims(handbook, unread, report)
  checkGuide(handbook, unread, report)
  // A missing site.yaml was told already.
  const hero = handbook.site?.hero
  if (hero && !unread.has(`content/${hero}.mdx`) && !findEntry(handbook, hero)?.body.introDrawings.length) {
    report('content/site.yaml', ['hero'], 'reference', `There is no entry \`${hero}\` with a drawing${didYouMean(hero, references)}`)
  }
  for (const entry of entriesOf(handbook)) {
    entry.related.forEach((reference, index) => {
      if (unread.has(`content/${reference}.mdx`)) return
      if (!known.has(reference))
        report(entry.file, ['related', index], 'reference', `There is no entry \`${reference}\`${didYouMean(reference, references)}`)
      if (reference === `${entry.kind}/${entry.slug}`)
        report(entry.file, ['related', index], 'reference', 'An entry is not related to itself.')
      if (entry.related.indexOf(reference) !== index)
        report(entry.file, ['related', index], 'duplicate', `\`${reference}\` stands here twice.`)
    })
    if (entry.kind === 'stack' && !unread.has('content/technologies.yaml')) {
      entry.technologies.forEach(({ id }, index) => {
        if (!technologyIds.has(id))
          report(
            entry.file,
            ['technologies', index, 'id'],
            'reference',
            `There is no technology \`${id}\` in content/technologies.yaml${didYouMean(id, technologies)}`,
          )
        if (entry.technologies.findIndex((each) => each.id === id) !== index)
          report(entry.file, ['technologies', index, 'id'], 'duplicate', `\`${id}\` stands here twice.`)
      })
    }
    if (entry.kind === 'practices') {
      entry.checklist.forEach(({ id }, index) => {
        if (entry.checklist.findIndex((each) => each.id === id) !== index)
          report(entry.file, ['checklist', index, 'id'], 'duplicate', `The id \`${id}\` stands here twice.`)
      })
    }
  }
  reportShared(
    entriesOf(handbook),
    (entry) => `${entry.kind} ${entry.order}`,
    (entry, first) => report(entry.file, ['order'], 'duplicate', `The order ${entry.order} is taken by ${first.file}.`),
  )
  reportShared(
    entriesOf(handbook),
    (entry) => `${entry.kind} ${entry.title}`,
    (entry, first) => report(entry.file, ['title'], 'duplicate', `The title "${entry.title}" is taken by ${first.file}.`),
  )
  reportShared(
    entriesOf(handbook).flatMap((entry) => entry.body.drawings.map((drawing) => ({ entry, drawing }))),
    ({ drawing }) => drawing.id,
    ({ entry, drawing }, first) => {
      const message = `The title "${drawing.title}" of this drawing is taken in ${first.entry.file}: its address is made of it.`
      problems.push({ file: entry.file, line: drawing.line - 1, column: 1, severity: 'error', rule: 'duplicate', message })
    },
  )
  // Two files that differ in case only are one address on some machines, and two on others.
  reportShared(
    entriesOf(handbook),
    (entry) => entry.path.toLowerCase(),
    (entry, first) => report(entry.file, [], 'duplicate', `The slug "${entry.slug}" is taken by ${first.file}.`),
  )
  handbook.technologies.forEach(({ name, aliases, ambiguous }, index) => {
    if (ambiguous && !aliases)
      report(
        'content/technologies.yaml',
        [index, 'ambiguous'],
        'reference',
        `No text could be found that speaks of ${name}: an ordinary word is not looked for, and there are no \`aliases\`.`,
      )
  })
  reportShared(
    handbook.technologies.map(({ id }, index) => ({ id, index })),
    ({ id }) => id,
    ({ id, index }, first) =>
      report('content/technologies.yaml', [index, 'id'], 'duplicate', `The slug \`${id}\` is taken by item ${first.index + 1}.`),
  )
  reportShared(
    handbook.technologies.flatMap(({ name, aliases = [] }, index) => [name, ...aliases].map((each) => ({ name: each, index }))),
    ({ name }) => name,
    ({ name, index }, first) =>
      report('content/technologies.yaml', [index, 'name'], 'duplicate', `The name "${name}" is taken by item ${first.index + 1}.`),
  )
  return problems
}

function reportShared<T>(items: readonly T[], keyOf: (item: T) => string, tell: (item: T, first: T) => void): void {
  const seen = new Map<string, T>()
  for (const item of items) {
    const first = seen.get(keyOf(item))
    if (first === undefined) seen.set(keyOf(item), item)
    else tell(item, first)
  }
}
