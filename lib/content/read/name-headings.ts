import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Node } from 'unist'
import type { BodyHeading, BodyId } from '../model/body.ts'
import { sections } from '../model/sections.ts'
import { headingSlugger, slugify } from '../model/slug.ts'
import { walk } from './walk.ts'

const sectionTitles = new Set<string>(
  Object.values(sections)
    .flat()
    .map(({ title }) => title),
)

/** Gives each heading its id. A standard section keeps its id whatever comes before it: other pages link to it. */
export function nameHeadings(root: Root): { headings: BodyHeading[]; ids: BodyId[]; idOf: Map<Node, string> } {
  const slugOf = headingSlugger()
  const sectionIds = new Map<Node, string>()
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2 && sectionTitles.has(toString(node))) sectionIds.set(node, slugOf(toString(node)))
  }
  const headings: BodyHeading[] = []
  const ids: BodyId[] = []
  const idOf = new Map<Node, string>()
  walk(root, (node) => {
    if (node.type !== 'heading') return
    const text = toString(node)
    const id = sectionIds.get(node) ?? slugOf(text)
    idOf.set(node, id)
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
  return { headings, ids, idOf }
}
