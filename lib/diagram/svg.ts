import type { BorderStyle, Diagram, DiagramEdge } from './graph.ts'
import { layoutDiagram, type Layout, type LayoutOptions, type PlacedEdge, type PlacedLine, type PlacedNode, type Point } from './layout.ts'
import { summarizeDiagram } from './summary.ts'

/** An element as data, with SVG's own attribute names: a React component renders it, `serializeSvg` writes it. */
export type SvgElement = { tag: string; attributes: Record<string, string | number>; children: (SvgElement | string)[] }

export type SvgOptions = LayoutOptions & {
  /** The prefix of every id, unique on its page. */
  id: string
  title: string
  /** The address of what a node's label names. */
  link?: (label: string) => string | undefined
}

const headLength = 8
const headHalf = 3.6
const bend = 2

/**
 * Draws a diagram: what `Diagram` holds, placed as its author placed it, as a tree of SVG elements without any style.
 *
 * Classes: `diagram` (the root), `diagram-node` (+ `diagram-container`, `diagram-text`, `diagram-dashed`, `diagram-heavy`, `diagram-linked`),
 * `diagram-edge` (+ `diagram-dashed`), `diagram-head`, `diagram-label`, `diagram-plate` (paper under a text), `diagram-note`, `diagram-caption`.
 * Data: `data-node` and `data-parent` on a node; `data-edge`, `data-from`, `data-to` and `data-direction` on an edge, `data-edge`
 * alone on its label, with the ids of all edges that share it; `data-note` (the node's id) on a note.
 *
 * For screen readers the picture is one image with a short name: the list beside it says all that it shows. An image may hold
 * nothing that takes focus, so nodes with a link stand beside the image in an outer `svg` without a role. Those links are a second
 * way for eye and mouse, hidden from assistive technology and out of the tab order: the list holds the same ones for everybody.
 */
export function diagramSvg(diagram: Diagram, options: SvgOptions): SvgElement {
  const layout = layoutDiagram(diagram, options)
  const [width, height] = [Math.ceil(layout.width), Math.ceil(layout.height)]
  const name = { role: 'img', 'aria-label': `${options.title}: ${summarizeDiagram(diagram)}` }
  const frame = { width, height, viewBox: `0 0 ${width} ${height}`, 'font-size': layout.fontSize, 'text-anchor': 'middle' }
  const links = new Map(
    layout.nodes.flatMap(({ node }) => (options.link?.(node.label) === undefined ? [] : [[node.id, options.link(node.label) as string]])),
  )
  const containers = layout.nodes.filter((node) => node.container).toSorted((a, b) => a.depth - b.depth)
  const nodes = [...containers, ...layout.nodes.filter((node) => !node.container)]
  const drawn = hide([
    ...nodes.filter(({ node }) => !links.has(node.id)).map((node) => drawNode(node, layout, options.id)),
    ...layout.edges.map((edge) => drawEdge(edge)),
    ...groupLabels(layout.edges).flatMap(({ ids, label }) =>
      drawText(label, layout, { class: 'diagram-label', 'data-edge': ids.join(' ') }),
    ),
    ...layout.notes.map(({ note, points, lines }) =>
      element('g', { class: 'diagram-note', 'data-note': note.node }, [
        ...(points.length > 1 ? [element('path', { d: pathData(points) })] : []),
        ...drawText(lines, layout, {}),
      ]),
    ),
    ...layout.captions.flatMap((lines) => drawText(lines, layout, { class: 'diagram-caption' })),
  ])
  if (links.size === 0) return element('svg', { id: options.id, class: 'diagram', ...name, ...frame }, [drawn])
  const linked = nodes.filter(({ node }) => links.has(node.id)).map((node) => drawNode(node, layout, options.id, links.get(node.node.id)))
  return element('svg', { id: options.id, class: 'diagram', role: 'presentation', ...frame }, [element('svg', name, [drawn]), hide(linked)])
}

/** Some browsers read an image's texts one by one all the same. */
function hide(children: SvgElement[]): SvgElement {
  return element('g', { 'aria-hidden': 'true' }, children)
}

const nodeClasses: Partial<Record<BorderStyle, string>> = { dashed: ' diagram-dashed', heavy: ' diagram-heavy' }

function drawNode({ node, rect, container, lines, rules }: PlacedNode, layout: Layout, prefix: string, href?: string): SvgElement {
  const kind = node.kind === 'text' ? ' diagram-text' : (nodeClasses[node.border] ?? '')
  const name = `diagram-node${container ? ' diagram-container' : ''}${kind}${href === undefined ? '' : ' diagram-linked'}`
  const attributes: SvgElement['attributes'] = { class: name, id: `${prefix}-${node.id}`, 'data-node': node.id }
  if (node.parent !== null) attributes['data-parent'] = node.parent
  const text = lines.length > 0 ? drawText(lines, layout, {}) : []
  const drawn = [...(node.kind === 'box' ? drawBox(node.border, rect, rules) : []), ...text]
  return element('g', attributes, href === undefined ? drawn : [element('a', { href, tabindex: -1 }, drawn)])
}

function drawBox(border: BorderStyle, { x, y, width, height }: PlacedNode['rect'], rules: number[]): SvgElement[] {
  const radius = border === 'rounded' ? 7 : 2
  const boxes = [element('rect', { x: round(x), y: round(y), width: round(width), height: round(height), rx: radius })]
  if (border === 'double' && width > 8 && height > 8) {
    boxes.push(element('rect', { x: round(x + 3), y: round(y + 3), width: round(width - 6), height: round(height - 6), rx: 1 }))
  }
  if (rules.length > 0) boxes.push(element('path', { d: rules.map((rule) => `M${round(x)} ${round(rule)}h${round(width)}`).join('') }))
  return boxes
}

function drawEdge({ edge, points }: PlacedEdge): SvgElement {
  const attributes = {
    class: edge.dashed ? 'diagram-edge diagram-dashed' : 'diagram-edge',
    'data-edge': edge.id,
    'data-from': edge.from,
    'data-to': edge.to,
    'data-direction': edge.direction,
  }
  const heads = headsOf(edge, points)
  const line = points.map(
    (point, index) => (index === 0 ? heads.start?.base : index === points.length - 1 ? heads.end?.base : undefined) ?? point,
  )
  const triangles = [heads.start, heads.end].flatMap((head) => (head ? [head.d] : []))
  return element('g', attributes, [
    ...(points.length > 1 ? [element('path', { d: pathData(line) })] : []),
    ...(triangles.length > 0 ? [element('path', { class: 'diagram-head', d: triangles.join('') })] : []),
  ])
}

/** The legs of a fan share a label that was drawn once: it is drawn once here too, and names them all. */
function groupLabels(edges: PlacedEdge[]): { ids: string[]; label: PlacedLine[] }[] {
  const groups = new Map<string, { ids: string[]; label: PlacedLine[] }>()
  for (const { edge, label } of edges) {
    if (label.length === 0) continue
    const key = edge.labelLines && edge.labelLines.length > 0 ? JSON.stringify(edge.labelLines) : edge.id
    const group = groups.get(key)
    if (group) group.ids.push(edge.id)
    else groups.set(key, { ids: [edge.id], label })
  }
  return [...groups.values()]
}

type Head = { d: string; base: Point }

function headsOf({ direction }: DiagramEdge, points: Point[]): { start?: Head; end?: Head } {
  const [first, second, before, last] = [points[0], points[1], points.at(-2), points.at(-1)]
  if (!first || !second || !before || !last || direction === 'none') return {}
  const end = drawHead(before, last)
  return direction === 'both' ? { start: drawHead(second, first), end } : { end }
}

/** A filled triangle with its tip at `tip`; the line ends at its base, so that no blunt end shows beside the tip. */
function drawHead(from: Point, tip: Point): Head {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y)
  if (length === 0) return { d: '', base: tip }
  const size = Math.min(headLength, length)
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length]
  const base = { x: tip.x - dx * size, y: tip.y - dy * size }
  // From the tip on with relative steps: heads that point the same way are written the same way.
  const [back, half] = [
    { x: base.x - tip.x, y: base.y - tip.y },
    { x: -dy * headHalf, y: dx * headHalf },
  ]
  return {
    d: `M${round(tip.x)} ${round(tip.y)}l${round(back.x + half.x)} ${round(back.y + half.y)} ${round(-2 * half.x)} ${round(-2 * half.y)}z`,
    base,
  }
}

/** A line with its corners a little rounded. */
function pathData(points: Point[]): string {
  let data = ''
  points.forEach((point, index) => {
    const [before, next] = [points[index - 1], points[index + 1]]
    if (!before) data += `M${round(point.x)} ${round(point.y)}`
    else if (!next) data += lineTo(nearer(before, point, index > 1 ? bend : 0), point)
    else {
      const enter = nearer(point, before, bend)
      const leave = nearer(point, next, bend)
      data += `${lineTo(index > 1 ? nearer(before, point, bend) : before, enter)}Q${round(point.x)} ${round(point.y)} ${round(leave.x)} ${round(leave.y)}`
    }
  })
  return data
}

function lineTo(from: Point, to: Point): string {
  if (round(from.y) === round(to.y)) return `H${round(to.x)}`
  return round(from.x) === round(to.x) ? `V${round(to.y)}` : `L${round(to.x)} ${round(to.y)}`
}

/** The point `distance` px from `from` towards `to`, at most half of the way. */
function nearer(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const part = length === 0 ? 0 : Math.min(distance / length, 0.5)
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

/** One text element, so that a label is selected and found as a whole: between its lines stands a space too small to be seen. */
function drawText(lines: PlacedLine[], layout: Layout, attributes: SvgElement['attributes']): SvgElement[] {
  const base = layout.fontSize * 0.35
  const place = (line: PlacedLine): SvgElement['attributes'] => {
    const at = { x: round(line.x), y: round(line.y + base) }
    return line.anchor === 'middle' ? at : { ...at, 'text-anchor': line.anchor }
  }
  const plates = lines.filter((line) => line.plate).map((line) => drawPlate(line, layout.fontSize))
  const [only] = lines
  if (only && lines.length === 1) return [...plates, element('text', { ...attributes, ...place(only) }, [keepSpaces(only.text)])]
  const children = lines.flatMap((line, index): SvgElement[] => {
    const span = element('tspan', place(line), [keepSpaces(line.text)])
    return index === 0 ? [span] : [element('tspan', { 'font-size': 0 }, [' ']), span]
  })
  return [...plates, element('text', attributes, children)]
}

/** Paper under a text that a line runs through: a halo would let the line show between its words. */
function drawPlate({ x, y, width, anchor }: PlacedLine, fontSize: number): SvgElement {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return element('rect', {
    class: 'diagram-plate',
    x: round(left - 3),
    y: round(y - fontSize / 2),
    width: round(width + 6),
    height: round(fontSize),
  })
}

/** SVG draws a run of spaces as one; all but the last become no-break spaces, so that columns inside a box stay in line. */
function keepSpaces(text: string): string {
  return text.replace(/ +(?= )/g, (run) => '\u00a0'.repeat(run.length))
}

/** At most one decimal. */
function round(value: number): number {
  return Math.round(value * 10) / 10 || 0
}

function element(tag: string, attributes: SvgElement['attributes'], children: SvgElement['children'] = []): SvgElement {
  return { tag, attributes, children }
}

export { serializeSvg } from './svg-file.ts'
export { summarizeDiagram } from './summary.ts'
