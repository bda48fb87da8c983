import { entriesOf, findEntry, type Handbook } from '../model/handbook.ts'
import type { Place } from '../model/problem.ts'
import type { Content } from '../read/content.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { sourcesOf } from './helpers/sources-of.ts'
import type { Rule, TellOf } from './rule.ts'

export const referenceRule = {
  name: 'reference',
  severity: 'error',
  remedy: 'Name something that exists.',
  content(content, tell) {
    tellEntries(content, tell)
    tellTechnologies(content, tell)
    tellClaims(content, tell)
    tellSources(content, tell)
    tellOptions(content, tell)
    tellTerms(content, tell)
  },
} satisfies Rule

function tellEntries({ handbook, unread }: Content, tell: TellOf): void {
  const references = referencesTo(handbook)
  const known = new Set(references)
  // A missing site.yaml has already been reported.
  const hero = handbook.site?.hero
  if (hero && !unread.has(`content/${hero}.mdx`) && !findEntry(handbook, hero)?.body.introDrawings.length)
    tell(
      'content/site.yaml',
      ['hero'],
      known.has(hero)
        ? `\`${hero}\` has no drawing before its first heading: add one, or name another pattern.`
        : `There is no entry \`${hero}\`${didYouMean(hero, references)}`,
    )
  for (const entry of entriesOf(handbook))
    entry.related.forEach((reference, index) => {
      if (unread.has(`content/${reference}.mdx`)) return
      const at = ['related', index]
      if (!known.has(reference)) tell(entry.file, at, `There is no entry \`${reference}\`${didYouMean(reference, references)}`)
      if (reference === `${entry.kind}/${entry.slug}`) tell(entry.file, at, "An entry can't list itself under `related`.")
    })
}

function referencesTo(handbook: Handbook): string[] {
  return entriesOf(handbook).map((entry) => `${entry.kind}/${entry.slug}`)
}

function tellTerms({ handbook, unread }: Content, tell: TellOf): void {
  const references = referencesTo(handbook)
  const known = new Set(references)
  handbook.glossary.forEach(({ explainedIn = [] }, index) =>
    explainedIn.forEach((reference, at) => {
      if (known.has(reference) || unread.has(`content/${reference}.mdx`)) return
      tell('content/glossary.yaml', [index, 'explainedIn', at], `There is no entry \`${reference}\`${didYouMean(reference, references)}`)
    }),
  )
}

function tellTechnologies({ handbook, unread }: Content, tell: TellOf): void {
  const file = 'content/technologies.yaml'
  if (unread.has(file)) return
  const ids = handbook.technologies.map(({ id }) => id)
  const known = new Set(ids)
  for (const entry of handbook.stack)
    entry.technologies.forEach(({ id }, index) => {
      if (!known.has(id))
        tell(entry.file, ['technologies', index, 'id'], `There is no technology \`${id}\` in ${file}${didYouMean(id, ids)}`)
    })
  handbook.technologies.forEach(({ name, aliases, ambiguous }, index) => {
    if (ambiguous && !aliases)
      tell(
        file,
        [index, 'ambiguous'],
        `No text that names ${name} can be found: an \`ambiguous\` name is not searched for, and there are no \`aliases\`. Add one.`,
      )
  })
}

function tellClaims({ handbook, unread }: Content, tell: TellOf): void {
  if (unread.has('content/claims.yaml')) return
  const ids = handbook.claims.map(({ id }) => id)
  const known = new Set(ids)
  const use = (id: string, file: string, at: PropertyKey[] | Place): void => {
    if (!known.has(id)) tell(file, at, `There is no claim \`${id}\` in content/claims.yaml${didYouMean(id, ids)}`)
  }
  handbook.stats.forEach(({ claim }, index) => use(claim, 'content/stats.yaml', [index, 'claim']))
  for (const entry of entriesOf(handbook)) {
    if (entry.kind === 'patterns') entry.metrics.forEach(({ claim }, index) => use(claim, entry.file, ['metrics', index, 'claim']))
    if (entry.kind === 'practices')
      entry.checklist.forEach(({ claim }, index) => claim !== undefined && use(claim, entry.file, ['checklist', index, 'claim']))
    for (const { claim, line, column } of entry.body.claims) use(claim, entry.file, { line, column })
  }
}

function tellSources({ handbook, unread }: Content, tell: TellOf): void {
  if (unread.has('content/sources.yaml')) return
  const ids = handbook.sources.map(({ id }) => id)
  const known = new Set(ids)
  handbook.claims.forEach((claim, index) => {
    for (const { source: id, path } of sourcesOf(claim))
      if (!known.has(id))
        tell(
          'content/claims.yaml',
          [index, ...path, 'source'],
          `There is no source \`${id}\` in content/sources.yaml${didYouMean(id, ids)}`,
        )
  })
}

function tellOptions({ handbook: { guide, patterns }, unread }: Content, tell: TellOf): void {
  const file = 'content/guide.yaml'
  if (unread.has(file)) return
  const references = patterns.map(({ slug }) => `patterns/${slug}`)
  const options = guide.axes.flatMap((axis) => axis.options.map(({ id }) => id))
  const answers = guide.forces.flatMap((force) => force.answers.map(({ id }) => `${force.id}/${id}`))
  const use = (what: string, name: string, names: readonly string[], at: PropertyKey[]): void => {
    if (!names.includes(name)) tell(file, at, `There is no ${what} \`${name}\`${didYouMean(name, names)}`)
  }
  guide.axes.forEach((axis, at) =>
    axis.options.forEach(({ pattern }, option) => {
      if (pattern !== undefined && !unread.has(`content/${pattern}.mdx`))
        use('pattern', pattern, references, ['axes', at, 'options', option, 'pattern'])
    }),
  )
  guide.forces.forEach((force, at) =>
    force.answers.forEach((answer, index) => {
      for (const side of ['for', 'against'] as const)
        answer[side]?.forEach(({ option }, each) => use('option', option, options, ['forces', at, 'answers', index, side, each, 'option']))
    }),
  )
  guide.combinations.forEach((combination, at) => {
    combination.options.forEach((option, index) => use('option', option, options, ['combinations', at, 'options', index]))
    combination.needs?.forEach((need, index) => use('answer', need, answers, ['combinations', at, 'needs', index]))
  })
}
