import { frameAnchors, sourcesAnchors, takenAnchors } from '../model/anchors.ts'
import type { BodyId } from '../model/body.ts'
import { entriesOf } from '../model/handbook.ts'
import type { Content } from '../read/content.ts'
import { wordsFile } from '../read/own-words.ts'
import { isWord } from './helpers/judged-words.ts'
import type { Rule, TellOf } from './rule.ts'

export const duplicateRule = {
  name: 'duplicate',
  severity: 'error',
  remedy: 'Give one of the two another name.',
  content(content, tell) {
    for (const find of [
      findInEntries,
      findInTechnologies,
      findInClaims,
      findInGlossary,
      findInGuide,
      findInWords,
      findOnPages,
      findOnSources,
    ])
      find(content, tell)
  },
} satisfies Rule

/** Calls for each item whose key an earlier one has. */
function eachShared<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  tell: (item: T, first: T, index: number, at: number) => void,
): void {
  const seen = new Map<string, number>()
  items.forEach((item, index) => {
    const first = seen.get(keyOf(item))
    if (first === undefined) seen.set(keyOf(item), index)
    else tell(item, items[first] as T, index, first)
  })
}

function findInEntries({ handbook }: Content, tell: TellOf): void {
  const entries = entriesOf(handbook)
  for (const entry of entries) {
    const twice = (items: readonly string[], path: (index: number) => PropertyKey[], name: (item: string) => string): void =>
      eachShared(
        items,
        (item) => item,
        (item, _, index) => tell(entry.file, path(index), `${name(item)} stands here twice.`),
      )
    twice(
      entry.related,
      (index) => ['related', index],
      (reference) => `\`${reference}\``,
    )
    if (entry.kind === 'stack')
      twice(
        entry.technologies.map(({ id }) => id),
        (index) => ['technologies', index, 'id'],
        (id) => `\`${id}\``,
      )
    if (entry.kind === 'practices')
      twice(
        entry.checklist.map(({ id }) => id),
        (index) => ['checklist', index, 'id'],
        (id) => `The id \`${id}\``,
      )
  }
  eachShared(
    entries,
    ({ kind, order }) => `${kind} ${order}`,
    ({ file, order }, first) => tell(file, ['order'], `The order ${order} is taken by ${first.file}.`),
  )
  eachShared(
    entries,
    ({ kind, title }) => `${kind} ${title}`,
    ({ file, title }, first) => tell(file, ['title'], `The title "${title}" is taken by ${first.file}.`),
  )
  eachShared(
    entries.flatMap(({ file, body }) => body.drawings.map((drawing) => ({ file, ...drawing }))),
    ({ id }) => id,
    ({ file, title, line }, first) =>
      tell(
        file,
        { line: line - 1, column: 1 },
        `The title "${title}" of this drawing is taken in ${first.file}: its address is made of it.`,
      ),
  )
  // Two files that differ in case only are one address on some machines, and two on others.
  eachShared(
    entries,
    ({ path }) => path.toLowerCase(),
    ({ file, slug }, first) => tell(file, [], `The slug "${slug}" is taken by ${first.file}.`),
  )
}

function findInTechnologies({ handbook }: Content, tell: TellOf): void {
  const file = 'content/technologies.yaml'
  eachShared(
    handbook.technologies,
    ({ id }) => id,
    ({ id }, _, index, first) => tell(file, [index, 'id'], `The slug \`${id}\` is taken by item ${first + 1}.`),
  )
  eachShared(
    handbook.technologies.flatMap(({ name, aliases = [] }, item) => [name, ...aliases].map((each) => ({ name: each, item }))),
    ({ name }) => name,
    ({ name, item }, first) => tell(file, [item, 'name'], `The name "${name}" is taken by item ${first.item + 1}.`),
  )
}

/** Ids of a list, each at its own place. */
function tellIds(items: readonly { id: string }[], file: string, path: readonly PropertyKey[], tell: TellOf): void {
  eachShared(
    items,
    ({ id }) => id,
    ({ id }, _, index, first) => tell(file, [...path, index, 'id'], `The id \`${id}\` is taken by item ${first + 1}.`),
  )
}

function findInClaims({ handbook }: Content, tell: TellOf): void {
  tellIds(handbook.claims, 'content/claims.yaml', [], tell)
  tellIds(handbook.sources, 'content/sources.yaml', [], tell)
}

function findInGlossary({ handbook }: Content, tell: TellOf): void {
  const file = 'content/glossary.yaml'
  tellIds(handbook.glossary, file, [], tell)
  const wordings = new Map<string, number>()
  const technologies = new Map(handbook.technologies.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((each) => [each, name])))
  handbook.glossary.forEach(({ id, term, aliases = [] }, index) => {
    const first = handbook.glossary.findIndex((each) => each.id === id) === index
    if (first && frameAnchors.includes(id))
      tell(file, [index, 'id'], `The page of the glossary has a part \`#${id}\` of its own. Choose another id.`)
    for (const [at, wording] of [[['term'], term] as const, ...aliases.map((alias, each) => [['aliases', each], alias] as const)]) {
      const taken = wordings.get(wording.toLowerCase())
      const technology = technologies.get(wording)
      if (taken !== undefined) tell(file, [index, ...at], `“${wording}” is explained by item ${taken + 1}.`)
      else if (technology) tell(file, [index, ...at], `“${wording}” names the technology ${technology}, whose page explains it.`)
      else wordings.set(wording.toLowerCase(), index)
    }
  })
}

function findInGuide({ handbook: { guide }, unread }: Content, tell: TellOf): void {
  const file = 'content/guide.yaml'
  if (unread.has(file)) return
  tellIds(guide.axes, file, ['axes'], tell)
  eachShared(
    guide.axes.flatMap((axis, at) => axis.options.map(({ id }, option) => ({ id, at, option, title: axis.title }))),
    ({ id }) => id,
    ({ id, at, option }, first) =>
      tell(file, ['axes', at, 'options', option, 'id'], `The id \`${id}\` is taken by an option of “${first.title}”.`),
  )
  eachShared(
    guide.combinations,
    ({ options }) => options.join(' '),
    (_, __, index, first) => tell(file, ['combinations', index, 'options'], `These options are combined in item ${first + 1} already.`),
  )
  tellIds(guide.forces, file, ['forces'], tell)
  guide.forces.forEach(({ answers }, force) => {
    tellIds(answers, file, ['forces', force, 'answers'], tell)
    answers.forEach((answer, index) => {
      for (const side of ['for', 'against'] as const)
        eachShared(
          answer[side] ?? [],
          ({ option }) => option,
          ({ option }, _, each) =>
            tell(file, ['forces', force, 'answers', index, side, each, 'option'], `\`${option}\` stands here twice.`),
        )
    })
  })
}

function findInWords({ words }: Content, tell: TellOf): void {
  words.forEach(({ word, line }, index) => {
    if (isWord(word) && words[index - 1]?.word === word)
      tell(wordsFile, { line, column: 1 }, `“${word}” stands here twice.`, { severity: 'warning' })
  })
}

/** Two things of one page with one name: a link could lead to only one of them. */
function findOnPages({ texts }: Content, tell: TellOf): void {
  for (const { file, kind, body } of texts) {
    const taken = new Set(takenAnchors(kind))
    const drawings = new Set(body.drawings.map(({ id }) => id))
    const seen = new Map<string, number>()
    for (const heading of body.ids) {
      const { id, base, section } = heading
      const first = seen.get(base)
      seen.set(base, first ?? heading.line)
      if (section) continue
      if (first !== undefined)
        tell(
          file,
          placeOf(heading),
          `This heading stands in line ${first} too, so links to it (\`#${id}\`) lead elsewhere when that one goes. Word it differently.`,
          { severity: 'warning' },
        )
      else if (taken.has(id)) tell(file, placeOf(heading), `The page has a part \`#${id}\` of its own. Word this heading differently.`)
      else if (drawings.has(id))
        tell(file, placeOf(heading), `A drawing of this page has the address \`#${id}\`. Word one of the two differently.`)
    }
  }
}

function placeOf({ line, column, endLine, endColumn }: BodyId) {
  return { line, column, endLine, endColumn }
}

/** Claims and sources stand on one page. */
function findOnSources({ handbook: { claims, sources } }: Content, tell: TellOf): void {
  const claimIds = new Set(claims.map(({ id }) => id))
  for (const [list, items] of Object.entries({ claims, sources }))
    items.forEach(({ id }, index) => {
      const at = [index, 'id']
      if (sourcesAnchors.includes(id))
        tell(`content/${list}.yaml`, at, `The page of the sources has a part \`#${id}\` of its own. Choose another id.`)
      else if (list === 'sources' && claimIds.has(id))
        tell(
          'content/sources.yaml',
          at,
          `The id \`${id}\` is taken by a claim, which stands on the same page: \`/sources/#${id}\` could mean both.`,
        )
    })
}
