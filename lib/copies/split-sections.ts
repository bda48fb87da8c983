import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** A part of a body: its place on the page, its heading, and what stands under that. */
export type BodySection = { id: string; title: string; nodes: RootContent[] }

/** The parts of a body, each with the heading that begins it. */
export function splitSections(nodes: readonly RootContent[]): BodySection[] {
  const sections: BodySection[] = []
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2)
      sections.push({ id: String(node.data?.hProperties?.id), title: toString(node), nodes: [] })
    else sections.at(-1)?.nodes.push(node)
  }
  return sections
}
