import type { RootContent } from 'mdast'
import type { Entry, Handbook } from '../content/model/handbook.ts'
import { copyAddress } from './copy-address.ts'
import { copyBody } from './copy-body.ts'
import { link, paragraph, strong } from './nodes.ts'

/** A part of an entry in the copy of another page: its headings are no headings there, and a drawing is a link to it. */
export function copyExcerpt(handbook: Handbook, entry: Entry, nodes: readonly RootContent[]): RootContent[] {
  const excerpt = nodes.map((node): RootContent => {
    if (node.type === 'heading') return paragraph(strong(...node.children))
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'AsciiDiagram') return node
    const drawing = entry.body.drawings.find(({ id }) => node.attributes.some(({ value }) => value === id))
    return drawing ? paragraph(link(copyAddress(handbook, `${entry.path}#${drawing.id}`), `Drawing: ${drawing.title}`)) : node
  })
  return copyBody(handbook, entry, excerpt, entry.path)
}
