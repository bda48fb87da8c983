import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { isMap, isSeq, parseDocument } from 'yaml'
import { appendItem, idsIn } from './append-item.ts'
import { findPlaceholders } from '../text/placeholders.ts'
import { findFigures } from '../text/find-figures.ts'
import { frontmatterOf } from '../read/frontmatter.ts'
import { readHandbook } from '../check/load.ts'
import { entryKinds, type EntryKind } from '../model/schema.ts'
import { settleDraft, type DraftFile, type NewWord } from './settle-draft.ts'
import { claimTemplate, entryTemplate, technologyTemplate } from './templates.ts'
import { slugForTitle } from './title.ts'

/** What can be made from a template, by the word that editors use for it. */
export const draftKinds = {
  pattern: 'patterns',
  stack: 'stack',
  practice: 'practices',
  technology: 'technologies',
  claim: 'claims',
} as const
export type DraftKind = keyof typeof draftKinds

export type DraftRequest = {
  kind: DraftKind
  title: string
  /** The address, if it is not to be made from the title. */
  slug?: string
  /** ISO date: the day of a new page; a new claim or technology is reviewed a year later. */
  today: string
}

export type Draft = {
  slug: string
  files: DraftFile[]
  /** How many template texts are still to be replaced. */
  placeholders: number
  /** Words in the title that are new to content/words.txt. */
  words: NewWord[]
}

/** A draft before it is checked. */
type Sketch = Omit<Draft, 'words'> | { refusal: string }

/**
 * A new item of the handbook, complete enough to pass the check; writes nothing.
 * @param root the folder that contains `content/`, whether or not its content passes the check.
 * @returns what to write, or a sentence that says why not.
 */
export function draft(root: string, { kind, title: written, slug: asked, today }: DraftRequest): Draft | { refusal: string } {
  if (!existsSync(path.join(root, 'content'))) return { refusal: 'There is no content/ folder here: run this in the project folder.' }
  const title = written.trim().replace(/ +/g, ' ')
  const named = slugForTitle(title, asked)
  if ('refusal' in named) return named
  const sketch = sketchOf(root, readHandbook(root).sources, { kind, title, slug: named.slug, today })
  if ('refusal' in sketch) return sketch
  const settled = settleDraft(root, sketch.files)
  return 'refusal' in settled ? settled : { ...sketch, ...settled }
}

type Slots = { title: string; slug: string; today: string }

function sketchOf(root: string, sources: Sources, { kind, ...slots }: Slots & { kind: DraftKind }): Sketch {
  const { title, slug, today } = slots
  const sameName = kind === 'technology' && technologyCalled(sources, title)
  if (sameName) return { refusal: `The name "${title}" is already taken by \`${sameName}\` in content/technologies.yaml.` }
  if (kind === 'technology') return addTo(sources, 'content/technologies.yaml', slug, technologyTemplate(slug, title, today))
  if (kind === 'claim') return addTo(sources, 'content/claims.yaml', slug, claimTemplate(slug, title, today))
  return sketchEntry(root, sources, { kind: draftKinds[kind], ...slots })
}

type Sources = ReadonlyMap<string, string>

function sketchEntry(root: string, sources: Sources, { kind, title, slug, today }: Slots & { kind: EntryKind }): Sketch {
  const [figure] = findFigures(title)
  if (figure)
    return {
      refusal: `The title contains the figure "${figure.text}", and a title can't name a claim: put the figure in the text, with its claim.`,
    }
  const folder = path.join(root, 'content', kind)
  const taken = existsSync(folder) && readdirSync(folder).find((name) => name.toLowerCase() === `${slug}.mdx`)
  if (taken)
    return {
      refusal: `content/${kind}/${taken} already exists, and was left alone. Choose another title, or give another address: --slug ${slug}-2`,
    }
  const siblings = [...sources].filter(([file]) => file.startsWith(`content/${kind}/`)).map(([file, text]) => ({ file, ...fieldsOf(text) }))
  const same = siblings.find((sibling) => String(sibling.title).toLowerCase() === title.toLowerCase())
  if (same) return { refusal: `The title "${title}" is already taken by ${same.file}.` }
  const orders = siblings.map(({ order }) => Number(order)).filter(Number.isSafeInteger)
  const claims = sources.get('content/claims.yaml') ?? ''
  const claim = freeId(`${slug}-figure`, idsIn(claims))
  const slots = {
    title,
    slug,
    today,
    order: Math.max(0, ...orders) + 1,
    related: relatedTo(sources, kind),
    claim,
    technology: idsIn(sources.get('content/technologies.yaml') ?? '')[0] ?? 'technology',
  }
  const entry = { file: `content/${kind}/${slug}.mdx`, text: entryTemplate(kind, slots), isNew: true }
  const placeholders = countPlaceholders(entry.text)
  if (kind !== 'patterns') return { slug, files: [entry], placeholders }
  const added = addTo(sources, 'content/claims.yaml', claim, claimTemplate(claim, undefined, today))
  return 'refusal' in added ? added : { slug, files: [entry, ...added.files], placeholders: placeholders + added.placeholders }
}

/** The first entry there is, from another section if possible. */
function relatedTo(sources: Sources, kind: EntryKind): string {
  const references = entryKinds.flatMap((each) =>
    [...sources.keys()].filter((file) => file.startsWith(`content/${each}/`)).map((file) => file.slice('content/'.length, -'.mdx'.length)),
  )
  return references.find((reference) => !reference.startsWith(`${kind}/`)) ?? references[0] ?? 'patterns/first'
}

/** The id of the technology with this name or alias. */
function technologyCalled(sources: Sources, name: string): string | undefined {
  const { contents } = parseDocument(sources.get('content/technologies.yaml') ?? '', { schema: 'core' })
  const technologies = isSeq(contents) ? contents.items.filter((item) => isMap(item)) : []
  const same = technologies.find((item) => {
    const aliases = item.get('aliases')
    return [item.get('name'), ...(isSeq(aliases) ? aliases.items.map(String) : [])].includes(name)
  })
  return same && String(same.get('id'))
}

/** A title and an order, as far as the front matter can be read. */
function fieldsOf(text: string): { title?: unknown; order?: unknown } {
  const document = parseDocument(frontmatterOf(text) ?? '', { schema: 'core' })
  return document.errors.length > 0 ? {} : { title: document.get?.('title'), order: document.get?.('order') }
}

function freeId(id: string, taken: readonly string[]): string {
  if (!taken.includes(id)) return id
  let count = 2
  while (taken.includes(`${id}-${count}`)) count++
  return `${id}-${count}`
}

function addTo(sources: Sources, file: string, id: string, item: string): Sketch {
  const before = sources.get(file) ?? ''
  if (idsIn(before).includes(id))
    return { refusal: `${file} already has \`${id}\`, and was left alone. Choose another title, or give another id: --slug ${id}-2` }
  const text = appendItem(before, id, item)
  const ids = text === undefined ? [] : idsIn(text)
  // People write this file, with comments: nothing else in it may change.
  if (text === undefined || ids.length !== idsIn(before).length + 1 || !ids.includes(id))
    return {
      refusal: `Can't add to ${file}: it must be a list with each item on lines of its own. \`npm run check\` says what is wrong with it.`,
    }
  return { slug: id, files: [{ file, text, isNew: !sources.has(file) }], placeholders: countPlaceholders(item) }
}

function countPlaceholders(text: string): number {
  return findPlaceholders(text, false).length
}
