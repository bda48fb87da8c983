import type { Diagram, DiagramEdge, DiagramNote } from '../graph.ts'
import { layoutDiagram } from './layout.ts'
import type { Anchor, Layout, LayoutOptions, PlacedEdge, PlacedLine, PlacedNode, Point } from './placed.ts'
import { linkSigns } from '../tell/outline.ts'
import { headData, lineData, rectData, round } from './path-data.ts'
import type { SvgElement } from './svg-element.ts'
import { summarizeDiagram } from '../tell/summary.ts'

export type SvgOptions = LayoutOptions & {
  title: string
  /** The address of what a node's label names. */
  link?: (label: string) => string | undefined
}

/**
 * Draws a diagram, placed as its author placed it, as a tree of SVG elements without any style.
 *
 * A page's first layout costs by the element, so everything that looks the same is one path, and a label is one text with a `tspan` for
 * each line after its first. A path is a line without a fill where no class says more: the walls of boxes that hold others.
 * Classes: `diagram` (the root), `diagram-wall` (filled), `diagram-line`, `diagram-dashed`, `diagram-heavy`, `diagram-head`,
 * `diagram-lead` (from a node to its note), `diagram-plate` (paper under a text), `diagram-title` (on a box that holds others),
 * `diagram-label` (every text beside the boxes).
 *
 * `data-of` says what a path or a text belongs to, in words separated by spaces: `n1` a node, `n1→n2`, `n1↔n2` or `n1—n2` a connection
 * with its direction, `n1—` a note on a node. A path has one word for each of its pieces, which all begin with an `M`, in their
 * order; a text has one for each connection that it is the label of. `data-holds` on the root has `n1→n2` where n2 stands in n1.
 *
 * For screen readers the picture is one image with a short name: the list beside it says all that it shows. An image may hold
 * nothing that takes focus, so nodes with a link are beside the image in an outer `svg` without a role. Those links are a second
 * route for eye and mouse, hidden from assistive technology and out of the tab order: the list has the same ones for everybody.
 */
export function diagramSvg(diagram: Diagram, options: SvgOptions): SvgElement {
  const layout = layoutDiagram(diagram, options)
  const [width, height] = [Math.ceil(layout.width), Math.ceil(layout.height)]
  const name = { role: 'img', 'aria-label': `${options.title}: ${summarizeDiagram(diagram)}` }
  const frame = { width, height, viewBox: `0 0 ${width} ${height}`, 'font-size': layout.fontSize, 'text-anchor': 'middle' }
  const holds = diagram.nodes.flatMap((node) => (node.parent === null ? [] : [`${node.parent}→${node.id}`]))
  const root = { class: 'diagram', ...(holds.length > 0 ? { 'data-holds': holds.join(' ') } : {}) }
  const links = new Map(
    layout.nodes.flatMap(({ node }) => (options.link?.(node.label) === undefined ? [] : [[node.id, options.link(node.label) as string]])),
  )
  const containers = layout.nodes.filter((node) => node.container).toSorted((a, b) => a.depth - b.depth)
  const others = layout.nodes.filter((node) => !node.container)
  const isPlain = ({ node }: PlacedNode): boolean => !links.has(node.id)
  const drawn = hide([
    ...drawNodes(containers.filter(isPlain), layout.fontSize),
    ...drawNodes(others.filter(isPlain), layout.fontSize),
    ...drawEdges(layout.edges),
    ...drawWords(layout),
  ])
  if (links.size === 0) return element('svg', { ...root, ...name, ...frame }, [drawn])
  const linked = [...containers, ...others].flatMap((node) => {
    const href = links.get(node.node.id)
    if (href === undefined) return []
    return [element('a', { href, tabindex: -1, 'data-of': node.node.id }, drawNodes([node], layout.fontSize).map(withoutData))]
  })
  return element('svg', { ...root, role: 'presentation', ...frame }, [element('svg', name, [drawn]), hide(linked)])
}

/** Some browsers read an image's texts one by one all the same. */
function hide(children: SvgElement[]): SvgElement {
  return element('g', { 'aria-hidden': 'true' }, children)
}

/** Of a node that is a link the link says what it is of. */
function withoutData({ tag, attributes, children }: SvgElement): SvgElement {
  return { tag, attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'data-of')), children }
}

/** A piece of a path with other pieces that look the same. */
type Piece = { name: string; of?: string; d: string }

/** One path for all pieces that look the same, in the order in which their looks first come. */
function drawPieces(pieces: Piece[]): SvgElement[] {
  return [...Map.groupBy(pieces, ({ name }) => name)].map(([name, group]) => {
    const words = group.flatMap(({ of }) => of ?? [])
    return element('path', {
      ...(name === '' ? {} : { class: name }),
      ...(words.length > 0 ? { 'data-of': words.join(' ') } : {}),
      d: group.map(({ d }) => d).join(''),
    })
  })
}

/** Walls, then what is written in them: nodes that all hold others, or none that does. */
function drawNodes(nodes: PlacedNode[], fontSize: number): SvgElement[] {
  const walls = nodes.flatMap((node) => (node.node.kind === 'box' ? drawBox(node) : []))
  // Plain walls last: the rules of a heavy box are among them.
  const looks = ['heavy', 'dashed', '']
  const look = ({ name }: Piece): number => looks.findIndex((each) => name.endsWith(each))
  return [
    ...drawPieces(walls.toSorted((a, b) => look(a) - look(b))),
    ...drawPlates(
      nodes.flatMap((node) => node.lines),
      fontSize,
    ),
    ...nodes.flatMap(({ node, lines, container }) => drawText(lines, fontSize, node.id, container ? 'diagram-title' : '')),
  ]
}

function drawBox({ node: { id, border }, rect, container, rules }: PlacedNode): Piece[] {
  const { x, y, width, height } = rect
  const named = (look: string): string => [...(container ? [] : ['diagram-wall']), ...(look ? [`diagram-${look}`] : [])].join(' ')
  const name = named(border === 'dashed' || border === 'heavy' ? border : '')
  const pieces = [{ name, of: id, d: rectData(rect, border === 'rounded' ? 7 : 2) }]
  if (border === 'double' && width > 8 && height > 8) {
    pieces.push({ name, of: id, d: rectData({ x: x + 3, y: y + 3, width: width - 6, height: height - 6 }, 1) })
  }
  const thin = border === 'heavy' ? named('') : name
  return [...pieces, ...rules.map((rule) => ({ name: thin, of: id, d: `M${round(x)} ${round(rule)}h${round(width)}` }))]
}

function drawEdges(edges: PlacedEdge[]): SvgElement[] {
  const lines: Piece[] = []
  const heads: Piece[] = []
  for (const { edge, points } of edges) {
    const of = edgeWord(edge)
    const { start, end } = headsOf(edge, points)
    const way = points.map((point, index) => (index === 0 ? start?.base : index === points.length - 1 ? end?.base : undefined) ?? point)
    lines.push({ name: edge.dashed ? 'diagram-line diagram-dashed' : 'diagram-line', of, d: lineData(way) })
    heads.push(...[start, end].flatMap((head) => (head ? [{ name: 'diagram-head', of, d: head.d }] : [])))
  }
  return [...drawPieces(lines), ...drawPieces(heads)]
}

/** `n1→n2`, with the signs of the list in words. */
function edgeWord({ from, to, direction }: DiagramEdge): string {
  return `${from}${linkSigns[direction === 'forward' ? 'out' : direction]}${to}`
}

type Head = ReturnType<typeof headData>

function headsOf({ direction }: DiagramEdge, points: Point[]): { start?: Head; end?: Head } {
  const [first, second, before, last] = [points[0], points[1], points.at(-2), points.at(-1)]
  if (!first || !second || !before || !last || direction === 'none') return {}
  const end = headData(before, last)
  return direction === 'both' ? { start: headData(second, first), end } : { end }
}

/** What is beside the boxes: labels, notes with the lines that lead to them, captions. */
function drawWords({ edges, notes, captions, fontSize }: Layout): SvgElement[] {
  const leads = notes.filter(({ points }) => points.length > 1)
  const words = [
    ...groupLabels(edges),
    ...notes.map(({ note, lines }) => ({ of: noteWord(note), lines })),
    ...captions.map((lines) => ({ of: undefined, lines })),
  ]
  return [
    ...drawPieces(leads.map(({ note, points }) => ({ name: 'diagram-lead', of: noteWord(note), d: lineData(points) }))),
    ...drawPlates(
      words.flatMap(({ lines }) => lines),
      fontSize,
    ),
    ...words.flatMap(({ of, lines }) => drawText(lines, fontSize, of, 'diagram-label')),
  ]
}

function noteWord({ node }: DiagramNote): string {
  return `${node}${linkSigns.none}`
}

/** The legs of a fan share a label that was drawn once: it is drawn once here too, and names them all. */
function groupLabels(edges: PlacedEdge[]): { of: string; lines: PlacedLine[] }[] {
  const labelled = edges.filter(({ label }) => label.length > 0)
  const groups = Map.groupBy(labelled, ({ edge }) =>
    edge.labelLines && edge.labelLines.length > 0 ? JSON.stringify(edge.labelLines) : edge.id,
  )
  return [...groups.values()].map((group) => ({
    of: group.map(({ edge }) => edgeWord(edge)).join(' '),
    lines: group[0]?.label ?? [],
  }))
}

/**
 * One text element, so that a label is selected and found as a whole. Each further line begins with the space between the two,
 * which has a place of its own: the first of two, as a text that is centred with its space stands beside its middle.
 */
function drawText(lines: PlacedLine[], fontSize: number, of: string | undefined, name: string): SvgElement[] {
  const [first, ...others] = lines
  if (!first) return []
  const baseline = (line: PlacedLine): number => round(line.y + fontSize * 0.35)
  const anchor = (line: PlacedLine, given: Anchor): SvgElement['attributes'] =>
    line.anchor === given ? {} : { 'text-anchor': line.anchor }
  const attributes = {
    ...(name === '' ? {} : { class: name }),
    ...(of === undefined ? {} : { 'data-of': of }),
    x: round(first.x),
    y: baseline(first),
    ...anchor(first, 'middle'),
  }
  const spans = others.map((line) =>
    element('tspan', { x: `${round(line.x)} ${round(line.x)}`, y: baseline(line), ...anchor(line, first.anchor) }, [
      ` ${keepSpaces(line.text)}`,
    ]),
  )
  return [element('text', attributes, [keepSpaces(first.text), ...spans])]
}

/** Paper under the texts that a line runs through: a halo would let the line show between their words. */
function drawPlates(lines: PlacedLine[], fontSize: number): SvgElement[] {
  return drawPieces(
    lines.flatMap(({ x, y, width, anchor, plate }) => {
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
      const rect = { x: left - 3, y: y - fontSize / 2, width: width + 6, height: fontSize }
      return plate ? [{ name: 'diagram-plate', d: rectData(rect) }] : []
    }),
  )
}

/** SVG draws a run of spaces as one; all but the last become no-break spaces, so that columns inside a box stay in line. */
function keepSpaces(text: string): string {
  return text.replace(/ +(?= )/g, (run) => '\u00a0'.repeat(run.length))
}

function element(tag: string, attributes: SvgElement['attributes'], children: SvgElement['children'] = []): SvgElement {
  return { tag, attributes, children }
}
