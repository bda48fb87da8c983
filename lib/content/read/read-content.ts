import path from 'node:path'
import type { z } from 'zod'
import type { Text } from '../model/body.ts'
import type { Entry, Handbook, Technology } from '../model/handbook.ts'
import {
  claimsSchema,
  entryKinds,
  frontmatterSchemas,
  glossarySchema,
  guideSchema,
  phrasesSchema,
  siteSchema,
  sourcesSchema,
  statsSchema,
  technologiesSchema,
  type EntryKind,
} from '../model/schema.ts'
import type { Content, ReadEntry } from './content.ts'
import type { Fault } from './faults.ts'
import { frontmatterOf } from './frontmatter.ts'
import { listFiles } from './list-files.ts'
import { makeBody, type ImageSizes } from './make-body.ts'
import { phrasesFile, readWords, wordsFile } from './own-words.ts'
import { parseYaml, type ReadYaml } from './parse-yaml.ts'
import { readPublic } from './public-files.ts'
import { readBody } from './read-body.ts'
import { readText } from './read-text.ts'

type ReadOptions = {
  /** Whether to look words up. */
  spelled: boolean
  /** Called with each entry while its tree exists: all the trees of a large handbook at once would fill the memory. */
  onEntry: (entry: ReadEntry) => void
}

/**
 * Reads all content files; never throws, whatever they contain.
 * @param root the folder that contains `content/` and `public/`.
 * @returns the content as far as it could be read, and what could not.
 */
export function readContent(root: string, { spelled, onEntry }: ReadOptions): { content: Content; faults: Fault[] } {
  const reading = startReading(root)
  const { faults } = reading
  const site = readData(reading, 'content/site.yaml', siteSchema)
  const stats = readData(reading, 'content/stats.yaml', statsSchema)
  const technologies = readData(reading, 'content/technologies.yaml', technologiesSchema)
  const claims = readData(reading, 'content/claims.yaml', claimsSchema)
  const sources = readData(reading, 'content/sources.yaml', sourcesSchema)
  const guide = readData(reading, 'content/guide.yaml', guideSchema)
  const glossary = readData(reading, 'content/glossary.yaml', glossarySchema)
  const files = listFiles(root)
  const published = readPublic(root)
  faults.push(...files.faults, ...published.faults)
  const sizes: ImageSizes = new Map(published.files.flatMap(({ address, image }) => (image ? [[address, image]] : [])))
  const entries = entryKinds.flatMap((kind) =>
    files.entries[kind].flatMap((file) => {
      const read = readEntry(reading, kind, file)
      onEntry(read)
      return keepEntry(reading, read, sizes) ?? []
    }),
  )
  const found = entries.toSorted((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1))
  const handbook: Handbook = {
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
  const listed = Object.values(files.entries).flat()
  const whole = new Set(found.map(({ file }) => file))
  const data = Object.entries({ site, stats, technologies, claims, sources, guide, glossary })
  const unread = [...listed.filter((file) => !whole.has(file)), ...data.flatMap(([name, value]) => (value ? [] : [`content/${name}.yaml`]))]
  const phrases = files.others.includes(phrasesFile) ? readData(reading, phrasesFile, phrasesSchema) : []
  const words = files.others.includes(wordsFile) ? readFile(reading, wordsFile) : undefined
  const { texts, sources: read, places, escaped, figures, prose } = reading
  return {
    content: {
      handbook,
      files: listed,
      unread: new Set(unread),
      texts,
      sources: read,
      places,
      escaped,
      figures,
      prose,
      words: words === undefined ? [] : readWords(words),
      phrases: phrases ?? [],
      published: published.files,
      spelled,
    },
    faults,
  }
}

/** What has been read so far. */
function startReading(root: string) {
  return {
    root,
    faults: [] as Fault[],
    texts: [] as Text[],
    sources: new Map<string, string>(),
    places: new Map<string, ReadYaml<unknown>['placeOf']>(),
    escaped: new Map<string, ReadYaml<unknown>['escaped']>(),
    figures: new Map<string, ReturnType<ReadYaml<unknown>['figures']>[]>(),
    prose: [] as ReadYaml<unknown>['prose'],
  }
}

type Reading = ReturnType<typeof startReading>

/** Files that are about figures themselves. */
const ledger = new Set(['content/claims.yaml', 'content/sources.yaml'])

function readData<T extends z.ZodType>(reading: Reading, file: string, schema: T): z.infer<T> | undefined {
  const text = readFile(reading, file)
  if (text === undefined) return undefined
  const read = parseYaml(text, { file, schema })
  keepYaml(reading, file, read)
  if (!ledger.has(file)) reading.figures.set(file, [read.figures()])
  return read.value
}

function keepYaml(reading: Reading, file: string, { faults, prose, placeOf, escaped }: ReadYaml<unknown>): void {
  for (const each of faults) reading.faults.push(each)
  for (const each of prose) reading.prose.push(each)
  reading.places.set(file, placeOf)
  if (escaped.length > 0) reading.escaped.set(file, escaped)
}

function readEntry(reading: Reading, kind: EntryKind, file: string): ReadEntry {
  const entry = { file, kind, slug: path.posix.basename(file, '.mdx') }
  const text = readFile(reading, file)
  if (text === undefined) return entry
  const frontmatter = frontmatterOf(text)
  if (frontmatter === undefined) {
    const message = 'No front matter: begin the file with a line `---`, its fields, and a second line `---`.'
    reading.faults.push({ file, line: 1, column: 1, severity: 'error', rule: 'frontmatter', message })
    return entry
  }
  const fields = parseYaml(frontmatter, { file, schema: frontmatterSchemas[kind], firstLine: 2 })
  const { body, faults } = readBody(text, file)
  for (const each of faults) reading.faults.push(each)
  return { ...entry, fields, body }
}

/** @returns the entry, if all of it could be read. */
function keepEntry(reading: Reading, { file, kind, slug, fields, body: read }: ReadEntry, sizes: ImageSizes): Entry | undefined {
  if (fields) {
    keepYaml(reading, file, fields)
    reading.figures.set(file, [fields.figures(), ...(read ? [read.figures] : [])])
  }
  if (!read) return undefined
  for (const each of read.prose) reading.prose.push(each)
  const body = makeBody(read, sizes)
  const { source, torn } = read
  reading.texts.push({ file, kind, slug, path: `/${kind}/${slug}/`, body, source, torn })
  return fields?.value && !torn ? ({ kind, slug, file, path: `/${kind}/${slug}/`, body, ...fields.value } as Entry) : undefined
}

function readFile(reading: Reading, file: string): string | undefined {
  const { text, fault } = readText(reading.root, file)
  if (fault) reading.faults.push(fault)
  else reading.sources.set(file, text)
  return text
}
