import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Node } from 'unist'
import type { Place } from '../model/problem.ts'
import { sections } from '../model/sections.ts'
import { headingSlugger, slugify } from '../model/slug.ts'
import { walk } from './walk.ts'

/** A heading inside a body. */
export type BodyHeading = { depth: 2 | 3; text: string; id: string }

/** The anchor of a heading of any depth, with the place of the heading. */
export type BodyId = Place & {
  id: string
  /** Before a number made it different from the heading that has it already. */
  base: string
  /** It is a section of its kind: lib/content/rules/check-sections.ts tells of one that stands twice. */
  section: boolean
}

const sectionTitles = new Set<string>(
  Object.values(sections)
    .flat()
    .map(({ title }) => title),
)

/** Gives each heading its id. A section of the kind's own has its id whatever stands before it: other pages look for it. */
export function nameHeadings(root: Root): { headings: BodyHeading[]; ids: BodyId[] } {
  const slugOf = headingSlugger()
  const sectionIds = new Map<Node, string>()
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2 && sectionTitles.has(toString(node))) sectionIds.set(node, slugOf(toString(node)))
  }
  const headings: BodyHeading[] = []
  const ids: BodyId[] = []
  walk(root, (node) => {
    if (node.type !== 'heading') return
    const text = toString(node)
    const id = sectionIds.get(node) ?? slugOf(text)
    node.data = { ...node.data, hProperties: { id } }
    if (node.depth <= 3) headings.push({ depth: node.depth as 2 | 3, text, id })
    const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: undefined }
    ids.push({
      id,
      base: slugify(text),
      section: sectionIds.has(node),
      line: start.line,
      column: start.column,
      endLine: end?.line,
      endColumn: end?.column,
    })
  })
  return { headings, ids }
}
