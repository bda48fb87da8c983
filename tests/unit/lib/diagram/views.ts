import type { Diagram } from '../../../../lib/diagram/graph.ts'
import { diagramJson } from '../../../../lib/diagram/tell/json.ts'
import { diagramMermaid } from '../../../../lib/diagram/tell/mermaid.ts'
import { diagramOutline } from '../../../../lib/diagram/tell/outline.ts'
import { diagramSvg } from '../../../../lib/diagram/draw/svg.ts'
import type { SvgElement } from '../../../../lib/diagram/draw/svg-element.ts'

/** A view's nodes as "id label < parent" and edges as "from direction to label", sorted: equal views give equal lists. */
export type ViewGraph = { nodes: string[]; edges: string[] }

/** Every view of a drawing as the nodes and edges that it holds; a test that they are all the same holds for any drawing. */
export function viewGraphs(diagram: Diagram): {
  drawing: ViewGraph
  svg: ViewGraph
  outline: ViewGraph
  mermaid: ViewGraph
  json: ViewGraph
} {
  return {
    drawing: graphOf(
      diagram.nodes,
      diagram.edges.map((edge) => ({ ...edge, label: edge.label ?? '' })),
    ),
    svg: svgGraph(diagramSvg(diagram, { title: 'View' })),
    outline: outlineGraph(diagram),
    mermaid: mermaidGraph(diagramMermaid(diagram)),
    json: jsonGraph(JSON.parse(JSON.stringify(diagramJson(diagram)))),
  }
}

type AnyNode = { id: string; label: string; parent: string | null }
type AnyEdge = { from: string; to: string; direction: string; label: string }

function graphOf(nodes: AnyNode[], edges: AnyEdge[]): ViewGraph {
  return {
    nodes: nodes.map(({ id, label, parent }) => `${id} ${plain(label)} < ${parent}`).toSorted(),
    edges: edges.map(({ from, to, direction, label }) => `${from} ${direction} ${to} ${plain(label)}`).toSorted(),
  }
}

/** Spaces differ between views on purpose (SVG keeps runs of them with no-break spaces), and so does text that no XML may hold. */
function plain(label: string): string {
  return label.toWellFormed().replace(/\s+/g, ' ').trim()
}

function jsonGraph({ nodes, edges }: ReturnType<typeof diagramJson>): ViewGraph {
  return graphOf(
    nodes,
    edges.map((edge) => ({ ...edge, label: edge.label ?? '' })),
  )
}

const signs = { '→': 'forward', '↔': 'both', '—': 'none' } as const

function svgGraph(root: SvgElement): ViewGraph {
  const all = descendants(root)
  const wordsOf = ({ attributes }: SvgElement): string[] => `${attributes['data-of'] ?? ''}`.split(' ')
  const ids = new Set(all.flatMap(wordsOf).filter((word) => /^n\d+$/.test(word)))
  const texts = all.filter(({ tag }) => tag === 'text' || tag === 'a')
  const labels = texts.flatMap((text) => wordsOf(text).map((word) => ({ word, label: textOf(text) })))
  const parents = new Map(
    `${root.attributes['data-holds'] ?? ''}`.split(' ').map((word) => word.split('→').toReversed() as [string, string]),
  )
  const lines = all.filter(({ attributes }) => `${attributes.class}`.startsWith('diagram-line'))
  return graphOf(
    [...ids].map((id) => ({ id, label: labels.find(({ word }) => word === id)?.label ?? '', parent: parents.get(id) ?? null })),
    lines.flatMap(wordsOf).map((word) => {
      const [, from = '', sign = '', to = ''] = /^(n\d+)(.)(n\d+)$/.exec(word) ?? []
      // Of several connections between the same two each takes a label of its own.
      const [own] = labels.splice(labels.findIndex((label) => label.word === word) >>> 0, 1)
      return { from, to, direction: signs[sign as keyof typeof signs], label: own?.label ?? '' }
    }),
  )
}

function descendants(element: SvgElement): SvgElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : descendants(child)))]
}

/** The text under an element, as a browser would copy it. */
export function textOf(element: SvgElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** An undirected or two-way connection stands at both of its ends: the one whose node comes first tells it. */
function outlineGraph(diagram: Diagram): ViewGraph {
  const outline = diagramOutline(diagram)
  const order = new Map(outline.map((item, index) => [item.id, index]))
  const own = new Map(diagram.nodes.map((node) => [node.id, node.label]))
  const label = (item: { id: string; label: string }): string => {
    // "Redis (2)" is how the outline tells the second Redis apart, "Box without text" what it calls one without a label.
    const bare = item.label.replace(/ \(\d+\)$/, '')
    return own.get(item.id) === '' && bare === 'Box without text' ? '' : own.get(item.id) === bare ? bare : item.label
  }
  const nodes = outline.map((item) => ({ id: item.id, label: label(item), parent: item.parent?.id ?? null }))
  const edges = outline.flatMap((item) =>
    item.to
      .filter((link) => link.direction === 'out' || (order.get(item.id) ?? 0) <= (order.get(link.id) ?? 0))
      .map((link) => ({
        from: item.id,
        to: link.id,
        direction: link.direction === 'out' ? 'forward' : link.direction,
        label: link.edgeLabel ?? '',
      })),
  )
  // Which end of such a connection was drawn first is no part of what the outline says.
  const turned = new Set(
    diagram.edges.filter((edge) => edge.direction !== 'forward' && (order.get(edge.from) ?? 0) > (order.get(edge.to) ?? 0)),
  )
  const drawn = [...turned]
  return graphOf(
    nodes,
    edges.map((edge) => {
      const index = drawn.findIndex(
        (other) =>
          edge.direction === other.direction && edge.from === other.to && edge.to === other.from && edge.label === (other.label ?? ''),
      )
      if (index < 0) return edge
      drawn.splice(index, 1)
      return { ...edge, from: edge.to, to: edge.from }
    }),
  )
}

const directions: Record<string, string> = {
  '-->': 'forward',
  '-.->': 'forward',
  '<-->': 'both',
  '<-.->': 'both',
  '---': 'none',
  '-.-': 'none',
}

/** Reads Mermaid as `diagramMermaid` writes it; that the real parser reads the same is tested beside it. */
function mermaidGraph(source: string): ViewGraph {
  const nodes: AnyNode[] = []
  const edges: AnyEdge[] = []
  const open: string[] = []
  for (const line of source.split('\n')) {
    const node = /^ *(subgraph )?(n\d+)\["(.*)"\]$/.exec(line)
    const edge = /^ *(n\d+) (<?-[-.]+>?)(?:\|"(.*)"\|)? (n\d+)$/.exec(line)
    if (node) nodes.push({ id: node[2] ?? '', label: unescape(node[3] ?? ''), parent: open.at(-1) ?? null })
    if (node?.[1]) open.push(node[2] ?? '')
    if (edge)
      edges.push({ from: edge[1] ?? '', to: edge[4] ?? '', direction: directions[edge[2] ?? ''] ?? '?', label: unescape(edge[3] ?? '') })
    if (/^ *end$/.test(line)) open.pop()
  }
  return graphOf(nodes, edges)
}

function unescape(text: string): string {
  return text.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
}
