import type { Diagram, DiagramEdge, DiagramNode, NodeKind } from '../graph.ts'

/** A connection as seen from one of its ends: it leads to the other (`out`), goes both ways, or has no direction. */
export type OutlineLink = { id: string; label: string; direction: 'out' | 'both' | 'none'; edgeLabel?: string }

/** A node in the list that says in words what the drawing shows. Labels are told apart: "Redis", "Redis (2)". */
export type OutlineItem = {
  id: string
  label: string
  kind: NodeKind
  /** The box around it. */
  parent: { id: string; label: string } | null
  /** The nodes right inside it. */
  children: { id: string; label: string }[]
  /** Where its connections lead; one of two ways or of none stands at both of its ends. */
  to: OutlineLink[]
  /** How many connections lead here; those of two ways count, those of none do not. */
  from: number
  notes: string[]
  /** Nothing leads here, in a drawing where connections have directions. A box that only holds others is not meant. */
  noIncoming: boolean
}

/** Lists a drawing's nodes in reading order, each with its connections: the description that a screen reader reads. */
export function diagramOutline(diagram: Diagram): OutlineItem[] {
  const labels = distinctLabels(diagram.nodes)
  const name = (id: string): { id: string; label: string } => ({ id, label: labels.get(id) ?? id })
  const directed = diagram.edges.some((edge) => edge.direction !== 'none')
  const links = groupLinks(diagram.edges, name)
  const children = Map.groupBy(diagram.nodes, (node) => node.parent)
  const notes = Map.groupBy(diagram.notes, (note) => note.node)
  return diagram.nodes.map((node) => {
    const { to, from } = links.get(node.id) ?? { to: [], from: 0 }
    const inside = (children.get(node.id) ?? []).map(({ id }) => name(id))
    return {
      ...name(node.id),
      kind: node.kind,
      parent: node.parent === null ? null : name(node.parent),
      children: inside,
      to,
      from,
      notes: (notes.get(node.id) ?? []).map((note) => note.text),
      noIncoming: directed && from === 0 && (inside.length === 0 || to.length > 0) && !to.some((link) => link.direction === 'none'),
    }
  })
}

/** Writes the outline as plain text, a node a line: "API Gateway → Service Mesh, User Service". Ends with a line break. */
export function outlineText(diagram: Diagram): string {
  const outline = diagramOutline(diagram)
  const parents = new Map(outline.map((item) => [item.id, item.parent?.id]))
  const lines = outline.flatMap((item) => {
    const indent = '  '.repeat(depthOf(item.id, parents))
    const remarks = [
      ...(item.children.length > 0 ? [`holds ${item.children.map((child) => child.label).join(', ')}`] : []),
      ...(item.noIncoming ? ['no incoming connection'] : []),
    ]
    return [
      `${indent}${item.label}${describeLinks(item.to)}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`,
      ...item.notes.map((note) => `${indent}  Note: ${note}`),
    ]
  })
  return [...lines, ...diagram.captions.map((caption) => captionLine(caption, outline)), ''].join('\n')
}

/** How a connection reads: an arrow, an arrow with two heads, or a plain line. */
export const linkSigns = { out: '→', both: '↔', none: '—' } as const

function describeLinks(links: OutlineLink[]): string {
  return (['out', 'both', 'none'] as const)
    .flatMap((direction) => {
      const named = links.filter((link) => link.direction === direction)
      if (named.length === 0) return []
      return [
        ` ${linkSigns[direction]} ${named.map((link) => (link.edgeLabel === undefined ? link.label : `${link.label} [${link.edgeLabel}]`)).join(', ')}`,
      ]
    })
    .join(';')
}

function captionLine({ text, heads }: Diagram['captions'][number], outline: OutlineItem[]): string {
  const names = outline.filter((item) => heads.includes(item.id)).map((item) => item.label)
  return names.length > 0 ? `Heading: ${text} (over ${names.join(', ')})` : `Text: ${text}`
}

function depthOf(id: string, parents: Map<string, string | undefined>): number {
  let depth = 0
  for (let at = parents.get(id); at !== undefined && depth < parents.size; at = parents.get(at)) depth++
  return depth
}

/** Labels with a number behind every repetition that no other label has already; a box without text is called by its place. */
function distinctLabels(nodes: DiagramNode[]): Map<string, string> {
  const taken = new Set(nodes.map((node) => node.label))
  const used = new Set<string>()
  const counts = new Map<string, number>()
  return new Map(
    nodes.map(({ id, label }) => {
      const base = label === '' ? 'Box without text' : label
      let name = base
      while (used.has(name) || (name !== base && taken.has(name))) {
        const count = (counts.get(base) ?? 1) + 1
        counts.set(base, count)
        name = `${base} (${count})`
      }
      used.add(name)
      return [id, name]
    }),
  )
}

type Links = { to: OutlineLink[]; from: number }

function groupLinks(edges: DiagramEdge[], name: (id: string) => { id: string; label: string }): Map<string, Links> {
  const links = new Map<string, Links>()
  const of = (id: string): Links => {
    const found = links.get(id) ?? { to: [], from: 0 }
    links.set(id, found)
    return found
  }
  for (const { from, to, direction, label } of edges) {
    const more = label === undefined ? {} : { edgeLabel: label }
    of(from).to.push({ ...name(to), direction: direction === 'forward' ? 'out' : direction, ...more })
    if (direction !== 'forward' && from !== to) of(to).to.push({ ...name(from), direction, ...more })
    if (direction !== 'none') of(to).from++
    if (direction === 'both' && from !== to) of(from).from++
  }
  return links
}
