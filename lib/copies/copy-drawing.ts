import type { List } from 'mdast'
import type { Handbook } from '../content/model/handbook.ts'
import { originOf } from '../content/model/handbook.ts'
import type { Drawing } from '../content/model/body.ts'
import { outlineText } from '../diagram/tell/outline.ts'
import { summarizeDiagram } from '../diagram/tell/summary.ts'
import { claimMark, fence, heading, list, paragraph, strong, type Block } from './nodes.ts'

/**
 * A drawing as text, as its editor drew it, and as a list in words.
 * @param depth of its title's heading; without it the title is a line of its own.
 */
export function copyDrawing(handbook: Handbook, { title, caption, text, diagram, claims }: Drawing, depth?: number): Block[] {
  const figures = claims.map(({ claim }) => originOf(handbook, claim).claim)
  return [
    depth === undefined ? paragraph(strong(title)) : heading(depth, title),
    fence('diagram', `title="${title}"`, text),
    ...(caption ? [paragraph(caption)] : []),
    paragraph(`${summarizeDiagram(diagram)}:`),
    ...outlineList(outlineText(diagram)),
    ...(figures.length > 0 ? [paragraph('Figures in it:'), ...list(figures.map(({ id, figure }) => [strong(figure), claimMark(id)]))] : []),
  ]
}

/** The outline as a list, in which boxes stand under the box that holds them. */
function outlineList(outline: string): List[] {
  const lines = outline
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
  const below = (from: number, depth: number): List[] => {
    const items: Block[][] = []
    for (let at = from; at < lines.length && depthOf(lines[at]) >= depth; at++) {
      const line = lines[at] ?? ''
      if (depthOf(line) === depth) items.push([paragraph(line.trim()), ...below(at + 1, depth + 1)])
    }
    return list(items)
  }
  return below(0, 0)
}

function depthOf(line = ''): number {
  return (line.length - line.trimStart().length) / 2
}
