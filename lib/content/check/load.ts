import path from 'node:path'
import type { z } from 'zod'
import { checkFigures, type FigureCount, type FoundFigures } from '../rules/check-figures.ts'
import { checkGlossary } from '../rules/check-glossary.ts'
import { checkIcons } from '../rules/check-icons.ts'
import { checkIds } from '../rules/check-ids.ts'
import { checkImages } from '../rules/check-images.ts'
import { checkLinks } from '../rules/check-links.ts'
import { checkPlaceholders } from '../rules/check-placeholders.ts'
import { checkPublic } from '../rules/check-public.ts'
import { checkReferences } from '../rules/check-references.ts'
import { frontmatterOf } from '../read/frontmatter.ts'
import { entriesOf, type Entry, type Handbook, type Technology } from '../model/handbook.ts'
import type { Prose } from '../read/find-prose.ts'
import { knowPlaces, type Text } from '../show/known-places.ts'
import { listFiles } from '../read/list-files.ts'
import { parseWords, wordsFile, type OwnWord } from '../read/own-words.ts'
import { sizeImages } from '../read/size-images.ts'
import { parseBody } from '../read/parse-body.ts'
import { parseYaml, type PlaceOf } from '../read/parse-yaml.ts'
import { capProblems, ContentError, sortProblems, type Problem } from '../model/problem.ts'
import { readText } from '../read/read-text.ts'
import type { Rule } from '../rules/rules.ts'
import {
  claimsSchema,
  entryKinds,
  frontmatterSchemas,
  glossarySchema,
  guideSchema,
  siteSchema,
  sourcesSchema,
  statsSchema,
  technologiesSchema,
  type Claim,
  type EntryKind,
} from '../model/schema.ts'
import { isPartName } from '../show/section-parts.ts'
import { whyNoSlug } from '../model/slug.ts'

/** Where the values of a file stand, by the file's path: for problems that are found later. */
export type Places = Map<string, PlaceOf>

export type Loaded = {
  /** Only where there is no error. */
  handbook?: Handbook
  /** Every problem of every file, by file, line and column. */
  problems: Problem[]
  /** The text of each file that could be read. */
  sources: Map<string, string>
  /** Every word for people, in all files that could be read. */
  prose: Prose[]
  /** What content/words.txt holds. */
  words: OwnWord[]
  /** Names that the content itself defines, of technologies and publishers; nothing where they are not known. */
  names?: string[]
  /** Some file could not be read: its words are not known. */
  partial: boolean
  /** The figures in all texts. */
  figures: FigureCount
  places: Places
}

/**
 * The whole handbook.
 * @param root the folder that holds `content/`.
 * @throws ContentError with every problem of every file, where there is one.
 */
export function loadHandbook(root: string): Handbook {
  const { handbook, problems, sources } = readHandbook(root)
  if (!handbook) throw new ContentError(problems, sources)
  return handbook
}

/** Reads and checks all content; never throws over what it finds in it. */
export function readHandbook(root: string): Loaded {
  const reading: Reading = { root, problems: [], sources: new Map(), places: new Map(), texts: [], prose: [], figures: new Map() }

  const site = readData(reading, 'content/site.yaml', siteSchema)
  const stats = readData(reading, 'content/stats.yaml', statsSchema)
  const technologies = readData(reading, 'content/technologies.yaml', technologiesSchema)
  const claims = readData(reading, 'content/claims.yaml', claimsSchema)
  const sources = readData(reading, 'content/sources.yaml', sourcesSchema)
  const guide = readData(reading, 'content/guide.yaml', guideSchema)
  const glossary = readData(reading, 'content/glossary.yaml', glossarySchema)
  const files = listFiles(root)
  tell(reading, files.problems)
  const entries = entryKinds.flatMap((kind) => files.entries[kind].map((file) => readEntry(reading, kind, file)))
  const { words, problems: ofWords } = parseWords(files.others.includes(wordsFile) ? (readFile(reading, wordsFile) ?? '') : '')
  tell(reading, ofWords)

  const found = entries.filter((entry) => entry !== undefined).toSorted((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1))
  const draft: Handbook = {
    site: site as Handbook['site'],
    stats: stats ?? [],
    claims: claims ?? [],
    sources: sources ?? [],
    patterns: found.filter((entry) => entry.kind === 'patterns'),
    stack: found.filter((entry) => entry.kind === 'stack'),
    practices: found.filter((entry) => entry.kind === 'practices'),
    technologies: (technologies ?? []).map((technology): Technology => ({ ...technology, path: `/technologies/${technology.id}/` })),
    guide: guide as Handbook['guide'],
    glossary: glossary ?? [],
  }
  // A file that can't be read is told once, and not a second time by each that refers to it.
  const unread = new Set(Object.values(files.entries).flat())
  for (const entry of entriesOf(draft)) unread.delete(entry.file)
  for (const [file, value] of Object.entries({ stats, technologies, claims, sources, guide, glossary }))
    if (!value) unread.add(`content/${file}.yaml`)
  tell(reading, checkReferences(draft, reading.places, unread))
  tell(reading, checkGlossary(draft, reading.places, unread.size === 0))
  tell(reading, checkIcons(draft, reading.places, reading.sources))
  tell(reading, checkIds(draft, reading.texts, reading.places))
  for (const { file } of reading.texts) unread.delete(file)
  const { files: published, problems: ofPublic } = checkPublic(root)
  tell(reading, ofPublic)
  // The addresses of the sections are in site.yaml; that it can't be read was told.
  if (site) tell(reading, checkLinks(reading.texts, knowPlaces(draft, reading.texts, unread, published)))
  const { problems: ofImages, images } = checkImages({ root, texts: reading.texts, files: published, complete: unread.size === 0 })
  tell(reading, ofImages)
  for (const { body } of reading.texts) sizeImages(body.sections, images)

  const figures = countFigures(reading, claims)

  const failed = reading.problems.some((problem) => problem.severity === 'error')
  const names = technologies &&
    sources && [...technologies.flatMap(({ name, aliases = [] }) => [name, ...aliases]), ...sources.map(({ publisher }) => publisher)]
  const partial = unread.size > 0 || Object.values({ site, stats, technologies, claims, sources }).includes(undefined)
  return {
    ...(failed ? {} : { handbook: draft }),
    problems: capProblems(sortProblems(reading.problems)),
    sources: reading.sources,
    prose: reading.prose,
    words,
    names,
    partial,
    figures,
    places: reading.places,
  }
}

type Reading = {
  root: string
  problems: Problem[]
  sources: Map<string, string>
  places: Places
  texts: Text[]
  prose: Prose[]
  /** By file. */
  figures: Map<string, FoundFigures[]>
}

/** Where figures are what the file is about. */
const ledger = new Set(['content/claims.yaml', 'content/sources.yaml'])

/** Tells of figures that no claim stands behind. */
function countFigures(reading: Reading, claims: readonly Claim[] | undefined): FigureCount {
  const total: FigureCount = { found: 0, claimed: 0, excepted: 0 }
  for (const [file, parts] of reading.figures) {
    for (const found of parts) {
      const { problems: told, count } = checkFigures(file, reading.sources.get(file) ?? '', found, claims)
      tell(reading, told)
      for (const key of ['found', 'claimed', 'excepted'] as const) total[key] += count[key]
    }
  }
  return total
}

function tell({ problems }: Reading, found: readonly Problem[]): void {
  for (const problem of found) problems.push(problem)
}

function readData<T extends z.ZodType>(reading: Reading, file: string, schema: T): z.infer<T> | undefined {
  const text = readFile(reading, file)
  if (text === undefined) return undefined
  const { value, problems, placeOf, prose, figuresIn } = parseYaml(text, { file, schema })
  tell(reading, problems)
  for (const each of prose) reading.prose.push(each)
  reading.places.set(file, placeOf)
  if (!ledger.has(file)) reading.figures.set(file, [figuresIn()])
  return value
}

function readEntry(reading: Reading, kind: EntryKind, file: string): Entry | undefined {
  const slug = path.posix.basename(file, '.mdx')
  const at = (line: number, rule: Rule, message: string): Problem => ({ file, line, column: 1, severity: 'error', rule, message })
  const unfit = whyNoSlug(slug)
  if (unfit) tell(reading, [at(1, 'slug', `The file name is the address: "${slug}" ${unfit}.`)])
  if (isPartName(slug)) tell(reading, [at(1, 'slug', `"${slug}" is the address of a page of the section's own list. Choose another name.`)])
  const text = readFile(reading, file)
  if (text === undefined) return undefined

  const frontmatter = frontmatterOf(text)
  if (frontmatter === undefined) {
    reading.problems.push(
      at(1, 'frontmatter', 'The frontmatter is missing: the file begins with a line `---`, its fields, and a second line `---`.'),
    )
    return undefined
  }
  const fields = parseYaml(frontmatter, { file, schema: frontmatterSchemas[kind], firstLine: 2 })
  const { body, problems, prose, figures } = parseBody(text, file, kind)
  tell(reading, fields.problems)
  tell(reading, problems)
  for (const each of [...fields.prose, ...prose]) reading.prose.push(each)
  reading.places.set(file, fields.placeOf)
  reading.figures.set(file, [fields.figuresIn(), ...(figures ? [figures] : [])])
  if (body) reading.texts.push({ file, kind, slug, path: `/${kind}/${slug}/`, body, source: text })
  if (!fields.value || !body) return undefined
  if (kind === 'patterns' && body.introDrawings.length !== 1) {
    reading.problems.push(
      at(
        1,
        'pattern-drawing',
        `A pattern has one drawing before its first heading; here are ${body.introDrawings.length}. Add a fence that begins with \`\`\`diagram title="…".`,
      ),
    )
  }
  return { kind, slug, file, path: `/${kind}/${slug}/`, body, ...fields.value } as Entry
}

function readFile(reading: Reading, file: string): string | undefined {
  const { text, problems } = readText(reading.root, file)
  tell(reading, problems)
  if (text === undefined) return undefined
  reading.sources.set(file, text)
  tell(reading, checkPlaceholders(text, file))
  return text
}
