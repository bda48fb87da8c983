import type { Diagram, DiagramEdge, DiagramNode } from '../graph.ts'

/**
 * Writes a drawing as a Mermaid flowchart with the same nodes and edges, boxes in boxes as subgraphs.
 *
 * Notes and captions become comments: Mermaid has neither in a flowchart, and as nodes they would change the graph.
 */
export function diagramMermaid(diagram: Diagram): string {
  const children = Map.groupBy(diagram.nodes, (node) => node.parent)
  const lines = [`flowchart ${mainDirection(diagram)}`]
  const write = (node: DiagramNode, indent: string): void => {
    const inside = children.get(node.id)
    if (!inside) return void lines.push(`${indent}${node.id}["${escapeLabel(node.label)}"]`)
    lines.push(`${indent}subgraph ${node.id}["${escapeLabel(node.label)}"]`)
    for (const child of inside) write(child, `${indent}  `)
    lines.push(`${indent}end`)
  }
  for (const node of children.get(null) ?? []) write(node, '  ')
  for (const edge of diagram.edges)
    lines.push(`  ${edge.from} ${arrowOf(edge)}${edge.label === undefined ? '' : `|"${escapeLabel(edge.label)}"|`} ${edge.to}`)
  for (const note of diagram.notes) lines.push(`  %% note on ${note.node}: ${escapeComment(note.text)}`)
  for (const caption of diagram.captions) {
    lines.push(`  %% ${caption.heads.length > 0 ? `heading of ${caption.heads.join(', ')}` : 'text'}: ${escapeComment(caption.text)}`)
  }
  return `${lines.join('\n')}\n`
}

/** Down or across, whichever way more edges go; a cell is twice as high as it is wide. */
function mainDirection({ nodes, edges }: Diagram): 'TD' | 'LR' {
  const boxes = new Map(nodes.map((node) => [node.id, node.box]))
  let down = 0
  for (const edge of edges) {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)]
    if (!from || !to) continue
    const across = Math.abs(from.column + from.width / 2 - to.column - to.width / 2)
    const below = 2 * Math.abs(from.row + from.height / 2 - to.row - to.height / 2)
    down += below >= across ? 1 : -1
  }
  return down >= 0 ? 'TD' : 'LR'
}

const arrows = { forward: ['-->', '-.->'], both: ['<-->', '<-.->'], none: ['---', '-.-'] } as const

function arrowOf({ direction, dashed }: DiagramEdge): string {
  return arrows[direction][dashed ? 1 : 0]
}

/**
 * Writes every character that Mermaid, its Markdown or HTML could take for its own as a numbered entity. Plain are letters,
 * digits and a little punctuation, except at the start ("1. ", "- ": Markdown's lists); above ASCII all but what Mermaid itself
 * puts in place of `#` and `;` (`ﬂ°`, `¶ß`). An empty label is a space, as Mermaid has no empty text.
 */
function escapeLabel(label: string): string {
  const clean = label.toWellFormed()
  if (clean.trim() === '') return ' '
  const entity = (character: string): string => `#${character.codePointAt(0)};`
  return clean.replace(/[^\p{L}\p{N}\p{M}\p{S}\p{P} ]|[!-'*+:-@[-^`{-~\u00a0\u00b0\u00b6\u00df\ufb02]|^[-+]|(?<=^\d+)[.)]/gu, entity)
}

/** Mermaid takes a comment to the end of its line, except that braces behind `%%` are a directive. */
function escapeComment(text: string): string {
  return text.toWellFormed().replace(/[\p{Control}\u2028\u2029{}]/gu, ' ')
}
