import { frameAnchors, sourcesAnchors, takenAnchors } from '../model/anchors.ts'
import type { BodyId } from '../model/body.ts'
import { entriesOf } from '../model/handbook.ts'
import type { Content } from '../read/content.ts'
import { phrasesFile, wordsFile } from '../read/own-words.ts'
import { isWord } from './helpers/judged-words.ts'
import type { Rule, TellOf } from './rule.ts'

export const duplicateRule = {
  name: 'duplicate',
  severity: 'error',
  remedy: 'Rename or remove one of the two.',
  content(content, tell) {
    for (const find of [
      findInEntries,
      findInTechnologies,
      findInClaims,
      findInGlossary,
      findInGuide,
      findInWords,
      findInPhrases,
      findOnPages,
      findOnSources,
    ])
      find(content, tell)
  },
} satisfies Rule

/** Calls `tell` for each item whose key an earlier item already has. */
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
    const twice = (items: readonly string[], path: (index: number) => PropertyKey[], message: (item: string) => string): void =>
      eachShared(
        items,
        (item) => item,
        (item, _, index) => tell(entry.file, path(index), message(item)),
      )
    twice(
      entry.related,
      (index) => ['related', index],
      (reference) => `\`${reference}\` is listed twice: remove one of the two.`,
    )
    if (entry.kind === 'stack')
      twice(
        entry.technologies.map(({ id }) => id),
        (index) => ['technologies', index, 'id'],
        (id) => `\`${id}\` is listed twice: remove one of the two.`,
      )
    if (entry.kind === 'practices')
      twice(
        entry.checklist.map(({ id }) => id),
        (index) => ['checklist', index, 'id'],
        (id) => `The id \`${id}\` is used twice: change one of the two.`,
      )
  }
  eachShared(
    entries,
    ({ kind, order }) => `${kind} ${order}`,
    ({ file, order }, first) => tell(file, ['order'], `Order ${order} is already taken by ${first.file}: choose another.`),
  )
  eachShared(
    entries,
    ({ kind, title }) => `${kind} ${title}`,
    ({ file, title }, first) => tell(file, ['title'], `The title "${title}" is already taken by ${first.file}: choose another.`),
  )
  eachShared(
    entries.flatMap(({ file, body }) => body.drawings.map((drawing) => ({ file, ...drawing }))),
    ({ id }) => id,
    ({ file, title, line }, first) =>
      tell(
        file,
        { line: line - 1, column: 1 },
        `A drawing in ${first.file} already has the title "${title}": choose another, since the title makes its address.`,
      ),
  )
  // Two files whose names differ only in case share one address on some machines and have two on others.
  eachShared(
    entries,
    ({ path }) => path.toLowerCase(),
    ({ file, slug }, first) => tell(file, [], `The slug "${slug}" is already taken by ${first.file}: rename one of the two files.`),
  )
}

function findInTechnologies({ handbook }: Content, tell: TellOf): void {
  const file = 'content/technologies.yaml'
  eachShared(
    handbook.technologies,
    ({ id }) => id,
    ({ id }, _, index, first) => tell(file, [index, 'id'], `The id \`${id}\` is already taken by item ${first + 1}: choose another.`),
  )
  eachShared(
    handbook.technologies.flatMap(({ name, aliases = [] }, item) => [name, ...aliases].map((each) => ({ name: each, item }))),
    ({ name }) => name,
    ({ name, item }, first) => tell(file, [item, 'name'], `The name "${name}" is already taken by item ${first.item + 1}: choose another.`),
  )
}

/** Tells each id in a list that an earlier item already has. */
function tellIds(items: readonly { id: string }[], file: string, path: readonly PropertyKey[], tell: TellOf): void {
  eachShared(
    items,
    ({ id }) => id,
    ({ id }, _, index, first) =>
      tell(file, [...path, index, 'id'], `The id \`${id}\` is already taken by item ${first + 1}: choose another.`),
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
  handbook.glossary.forEach(({ id, term, aliases = [], searchedAs = [], explainedIn = [] }, index) => {
    eachShared(
      explainedIn,
      (reference) => reference,
      (reference, _, place) => tell(file, [index, 'explainedIn', place], `\`${reference}\` is listed twice: remove one of the two.`),
    )
    const first = handbook.glossary.findIndex((each) => each.id === id) === index
    if (first && frameAnchors.includes(id))
      tell(file, [index, 'id'], `The glossary page already uses \`#${id}\` itself: choose another id.`)
    const at = (field: string, each: readonly string[]) => each.map((wording, place) => [[field, place], wording] as const)
    for (const [place, wording] of [[['term'], term] as const, ...at('aliases', aliases), ...at('searchedAs', searchedAs)]) {
      const taken = wordings.get(wording.toLowerCase())
      const technology = technologies.get(wording)
      if (taken !== undefined)
        tell(file, [index, ...place], `“${wording}” is already explained by item ${taken + 1}: remove one of the two.`)
      else if (technology)
        tell(file, [index, ...place], `“${wording}” names the technology ${technology}, which has its own page: remove it here.`)
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
      tell(
        file,
        ['axes', at, 'options', option, 'id'],
        `The id \`${id}\` is already taken by an option of “${first.title}”: choose another.`,
      ),
  )
  eachShared(
    guide.combinations,
    ({ options }) => options.join(' '),
    (_, __, index, first) =>
      tell(file, ['combinations', index, 'options'], `Item ${first + 1} already combines these options: remove one of the two.`),
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
            tell(file, ['forces', force, 'answers', index, side, each, 'option'], `\`${option}\` is listed twice: remove one of the two.`),
        )
    })
  })
}

function findInWords({ words }: Content, tell: TellOf): void {
  words.forEach(({ word, line }, index) => {
    if (isWord(word) && words[index - 1]?.word === word)
      tell(wordsFile, { line, column: 1 }, `“${word}” is listed twice: remove one of the two.`, { severity: 'warning' })
  })
}

function findInPhrases({ phrases }: Content, tell: TellOf): void {
  const items = phrases.flatMap(({ avoid }, item) => avoid.map((phrase, at) => ({ phrase: phrase.toLowerCase(), item, at })))
  eachShared(
    items,
    ({ phrase }) => phrase,
    ({ phrase, item, at }, first) =>
      tell(phrasesFile, [item, 'avoid', at], `“${phrase}” is already listed by item ${first.item + 1}: remove one of the two.`),
  )
}

/** Two things with the same name on one page: a link could lead to only one of them. */
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
          `This heading repeats the one on line ${first}, so links to it (\`#${id}\`) break if that one is removed. Reword it.`,
          { severity: 'warning' },
        )
      else if (taken.has(id)) tell(file, placeOf(heading), `The page already uses \`#${id}\` itself: reword this heading.`)
      else if (drawings.has(id))
        tell(file, placeOf(heading), `A drawing on this page already has the address \`#${id}\`: reword one of the two.`)
    }
  }
}

function placeOf({ line, column, endLine, endColumn }: BodyId) {
  return { line, column, endLine, endColumn }
}

/** Claims and sources share one page. */
function findOnSources({ handbook: { claims, sources } }: Content, tell: TellOf): void {
  const claimIds = new Set(claims.map(({ id }) => id))
  for (const [list, items] of Object.entries({ claims, sources }))
    items.forEach(({ id }, index) => {
      const at = [index, 'id']
      if (sourcesAnchors.includes(id))
        tell(`content/${list}.yaml`, at, `The sources page already uses \`#${id}\` itself: choose another id.`)
      else if (list === 'sources' && claimIds.has(id))
        tell(
          'content/sources.yaml',
          at,
          `The id \`${id}\` is already taken by a claim on the same page, so \`/sources/#${id}\` could mean either: choose another.`,
        )
    })
}
