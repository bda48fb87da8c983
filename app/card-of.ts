import { describeOrigin } from '../lib/content/model/origin.ts'
import type { Card, CardExhibit } from '../lib/card/draw-card.ts'
import { entriesOf, findEntry, originOf, technologyAt, withOrigins, type Entry } from '../lib/content/model/handbook.ts'
import { entriesNaming } from '../lib/content/show/mentions.ts'
import { listPages, type Page } from '../lib/content/show/pages.ts'
import { entryKinds } from '../lib/content/model/schema.ts'
import { tagsOf } from '../lib/content/show/tags.ts'
import { diagramSvg } from '../lib/diagram/draw/svg.ts'
import { serializeSvg } from '../lib/diagram/draw/svg-file.ts'
import { handbook } from './content.ts'

const { site, technologies } = handbook
const paths = new Set<string>(listPages(handbook).map(({ path }) => path))

/** The name of the picture of a page, below `/cards/`: `patterns-serverless.png`. */
export function cardFile(path: string): string {
  return `${path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'index'}.png`
}

/** Whether a page has a picture; a page that is not in the list, such as that for unknown addresses, has none. */
export function hasCard(path: string): boolean {
  return paths.has(path)
}

/** What the picture of a page shows: its own drawing, its figures, or what it lists. */
export function cardOf({ path, title }: Page): Card {
  const frame = { title, site: site.title, address: path }
  const [, first = '', second] = path.split('/')
  const entry = findEntry(handbook, `${first}/${second}`)
  if (entry) return { ...frame, ...cardOfEntry(entry) }
  const technology = technologyAt(handbook, path)
  if (technology) {
    const items = entriesNaming(handbook, technology).map((use) => use.title)
    return { ...frame, eyebrow: site.sections.technologies.name, summary: technology.line, exhibit: listOf(items, 'dash') }
  }
  if (path === '/') return { ...frame, eyebrow: 'A handbook', summary: site.lead, exhibit: figures() }
  const section = site.sections[first as keyof typeof site.sections]
  const kind = path === '/checklists/' ? 'practices' : entryKinds.find((each) => each === first)
  const items = kind
    ? entriesOf(handbook, kind).map((each) => each.title)
    : first === 'technologies'
      ? technologies.map(({ name }) => name)
      : []
  return {
    ...frame,
    eyebrow: section?.name ?? site.title,
    summary: section?.description,
    exhibit: listOf(items, path === '/checklists/' ? 'box' : 'dash'),
  }
}

function cardOfEntry(entry: Entry): Omit<Card, 'title' | 'site' | 'address'> {
  const { kind, order, body } = entry
  const eyebrow = `0${entryKinds.indexOf(kind) + 1}.${order} · ${site.sections[kind].singular}`
  if (kind === 'practices') {
    return {
      eyebrow,
      summary: body.lead,
      exhibit: listOf(
        entry.checklist.map(({ text }) => text),
        'box',
      ),
    }
  }
  if (kind === 'stack') {
    return {
      eyebrow,
      summary: entry.summary,
      exhibit: listOf(
        tagsOf(handbook, entry).map(({ label }) => label),
        'dash',
      ),
    }
  }
  const [drawing] = body.introDrawings
  if (!drawing) return { eyebrow, summary: entry.summary }
  const svg = diagramSvg(drawing.diagram, { title: drawing.title })
  const notes = drawing.claims.map(({ claim }) => {
    const origin = originOf(handbook, claim)
    return `${origin.claim.figure}: ${describeOrigin(origin)}`
  })
  return { eyebrow, summary: entry.summary, exhibit: { kind: 'drawing', svg: serializeSvg(svg), notes } }
}

function figures(): CardExhibit {
  const stats = withOrigins(handbook, handbook.stats)
  return { kind: 'figures', figures: stats.map(({ value, label, origin }) => ({ value, label, origin: describeOrigin(origin) })) }
}

function listOf(items: readonly string[], mark: 'box' | 'dash'): CardExhibit | undefined {
  return items.length > 0 ? { kind: 'list', items, mark } : undefined
}
