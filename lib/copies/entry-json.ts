import type { Nodes, RootContent } from 'mdast'
import { copyPath, publicAddress } from '../content/model/address.ts'
import { claimsOf, type Entry, type Handbook, type Pattern, type Practice, type StackCategory } from '../content/model/handbook.ts'
import type { Drawing } from '../content/model/body.ts'
import { technologiesIn } from '../content/show/mentions.ts'
import { updatedOf } from '../content/show/updated.ts'
import { diagramJson } from '../diagram/tell/json.ts'
import { outlineText } from '../diagram/tell/outline.ts'
import { copyBody } from './copy-body.ts'
import { formatMarkdown } from './format-markdown.ts'
import type { HandbookJson } from './handbook-form.ts'
import { splitSections } from './split-sections.ts'

/** A pattern as data. */
export function patternJson(handbook: Handbook, entry: Pattern): HandbookJson['patterns'][number] {
  const { title, icon, order, related, summary, benefits, metrics } = entry
  const fields = { title, icon, order, related, summary, benefits, metrics }
  return { ...namesOf(entry), ...fields, mentions: technologiesIn(handbook, entry).map(({ id }) => id), ...bodyOf(handbook, entry) }
}

/** A stack category as data. */
export function stackJson(handbook: Handbook, entry: StackCategory): HandbookJson['stack'][number] {
  const { title, icon, order, related, summary, technologies } = entry
  return { ...namesOf(entry), title, icon, order, related, summary, technologies, ...bodyOf(handbook, entry) }
}

/** A practice as data. */
export function practiceJson(handbook: Handbook, entry: Practice): HandbookJson['practices'][number] {
  const { title, icon, order, related, checklist } = entry
  return {
    ...namesOf(entry),
    title,
    icon,
    order,
    related,
    checklist,
    mentions: technologiesIn(handbook, entry).map(({ id }) => id),
    ...bodyOf(handbook, entry),
  }
}

function namesOf({ kind, slug, path }: Entry) {
  return { id: `${kind}/${slug}`, page: publicAddress(path), copy: publicAddress(copyPath(path)) }
}

function bodyOf(handbook: Handbook, entry: Entry) {
  const { lead, markdown, drawings } = entry.body
  const write = (nodes: readonly RootContent[]): string => formatMarkdown(copyBody(handbook, entry, nodes))
  const parts = splitSections(markdown.sections)
  const sectionOf = (id: string): string | null => parts.find(({ nodes }) => nodes.some((node) => holdsDrawing(node, id)))?.id ?? null
  return {
    updated: updatedOf(handbook, entry),
    lead,
    intro: write(markdown.intro),
    sections: parts.map(({ id, title, nodes }) => ({ id, title, markdown: write(nodes) })),
    drawings: drawings.map((drawing) => drawingJson(drawing, entry, sectionOf(drawing.id))),
    claims: claimsOf(entry),
  }
}

function holdsDrawing(node: Nodes, id: string): boolean {
  if (node.type === 'mdxJsxFlowElement' && node.name === 'AsciiDiagram') return node.attributes.some(({ value }) => value === id)
  return 'children' in node && node.children.some((child) => holdsDrawing(child, id))
}

function drawingJson({ id, title, caption, text, diagram, claims }: Drawing, { path }: Entry, section: string | null) {
  const { problems: _, ...graph } = diagramJson(diagram)
  return {
    id,
    title,
    ...(caption && { caption }),
    page: publicAddress(`${path}#${id}`),
    svg: publicAddress(`/drawings/${id}.svg`),
    section,
    text,
    outline: outlineText(diagram),
    claims: claims.map(({ claim }) => claim),
    graph,
  }
}
