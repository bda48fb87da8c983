import type { Code, Root } from 'mdast'
import type { Diagram } from '../../diagram/graph.ts'
import { parseDiagram } from '../../diagram/parse.ts'
import type { Drawing } from '../model/body.ts'
import { slugify } from '../model/slug.ts'
import { readFenceLine } from './fence-line.ts'
import { walk } from './walk.ts'

/** Every drawing of a body in reading order, by its fence. */
export function findDrawings(root: Root, source: string): Map<Code, Drawing> {
  const drawings = new Map<Code, Drawing>()
  walk(root, (node) => {
    if (node.type !== 'code' || node.lang !== 'diagram') return
    const { title = '', caption, claims } = readFenceLine(node, source)
    const id = slugify(title)
    const line = node.position?.start.line ?? 0
    const text = node.value.replace(/\r\n?/g, '\n')
    drawings.set(node, {
      title,
      ...(caption && { caption }),
      id,
      text,
      line: line + 1,
      diagram: parseDiagram(text),
      claims: claims.map((claim) => ({ ...claim, line, drawing: id })),
    })
  })
  return drawings
}

/** All text in a drawing, each label as one text. */
export function labelsOf({ nodes, edges, notes, captions }: Diagram): string[] {
  return [...nodes.map(({ label }) => label), ...edges.map(({ label = '' }) => label), ...[...notes, ...captions].map(({ text }) => text)]
}
