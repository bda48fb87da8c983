import { describe, expect, test } from 'vitest'
import { layoutDiagram } from '../../../../../lib/diagram/draw/layout.ts'
import type { Layout, PlacedLine, Rect } from '../../../../../lib/diagram/draw/placed.ts'
import { diagramSvg } from '../../../../../lib/diagram/draw/svg.ts'
import { serializeSvg } from '../../../../../lib/diagram/draw/svg-file.ts'
import { summarizeDiagram } from '../../../../../lib/diagram/tell/summary.ts'
import type { SvgElement } from '../../../../../lib/diagram/draw/svg-element.ts'
import { arbitraryDiagram } from '../arbitrary.ts'
import { eventDriven, microservices, serverless, sketchDiagram } from '../fixtures.ts'
import { textOf } from '../views.ts'
import { fc, tries, triesTimeout } from '../../../property.ts'

const seed = { microservices, eventDriven, serverless }
const draw = (diagram = microservices, more = {}): SvgElement => diagramSvg(diagram, { title: 'Communication', ...more })

function all(element: SvgElement, wanted: (element: SvgElement) => boolean): SvgElement[] {
  return [
    ...(wanted(element) ? [element] : []),
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, wanted))),
  ]
}

/** What paths and texts are of, in the order in which they are painted. */
function ofs(drawing: SvgElement): string[] {
  return all(drawing, ({ attributes }) => 'data-of' in attributes).map(({ tag, attributes }) => `${tag}: ${attributes['data-of']}`)
}

/** What a line covers, in px; a little less than its height, as no letter fills that. */
function cover({ x, y, width, anchor }: PlacedLine, fontSize: number): Rect {
  return { x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2, y: y - fontSize * 0.45, width, height: fontSize * 0.9 }
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x + 0.1 < b.x + b.width && b.x + 0.1 < a.x + a.width && a.y + 0.1 < b.y + b.height && b.y + 0.1 < a.y + a.height
}

function textsOf(layout: Layout): Rect[] {
  const lines = [
    ...layout.nodes.flatMap((node) => node.lines),
    ...layout.edges.flatMap((edge) => edge.label),
    ...layout.notes.flatMap((note) => note.lines),
    ...layout.captions.flat(),
  ]
  return lines.filter((line) => line.text.trim() !== '').map((line) => cover(line, layout.fontSize))
}

describe('diagramSvg', () => {
  test('is one image with a short name', () => {
    expect(draw().attributes).toMatchObject({ role: 'img', 'aria-label': 'Communication: 9 boxes, 8 connections' })
  })

  test('holds each label as one text, its lines apart by a space', () => {
    const texts = all(draw(), (element) => element.tag === 'text').map(textOf)
    expect(texts).toEqual([
      'API Gateway',
      'Service Mesh',
      'Message Broker',
      'User Service',
      'Order Service',
      'Inventory Service',
      'PostgreSQL',
      'MongoDB',
      'Redis',
    ])
  })

  test('links the labels that name something, out of the tab order and beside the image', () => {
    const drawing = draw(microservices, { link: (label: string) => (label === 'Redis' ? '/stack/redis' : undefined) })
    const [image] = all(drawing, (element) => element.attributes.role === 'img')
    expect(image?.attributes['aria-label']).toBe('Communication: 9 boxes, 8 connections')
    expect(all(image as SvgElement, (element) => element.tag === 'a')).toEqual([])
    const links = all(drawing, (element) => element.tag === 'a')
    expect(links.map((link) => [link.attributes, textOf(link)])).toEqual([
      [{ href: '/stack/redis', tabindex: -1, 'data-of': 'n9' }, 'Redis'],
    ])
  })

  test('tells the script what each piece of a path and each text is of', () => {
    expect(ofs(draw(serverless))).toEqual([
      'path: n2 n3 n4 n5 n6 n7 n8',
      ...['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8'].map((id) => `text: ${id}`),
      'path: n1→n2 n2→n3 n3→n6 n4→n7 n5→n8',
      'path: n1→n2 n2→n3 n3→n6 n4→n7 n5→n8',
      'path: n2— n2—',
      'text: n2—',
      'text: n2—',
    ])
    const nested = draw(
      sketchDiagram(
        [
          { at: [0, 0], size: [9, 30], text: ['Cluster'] },
          { at: [2, 2], size: [3, 9], text: ['A'], parent: 'n1' },
          { at: [2, 15], size: [3, 9], text: ['B'], parent: 'n1' },
        ],
        [
          {
            from: 'n2',
            to: 'n3',
            path: [
              [3, 11],
              [3, 14],
            ],
            direction: 'both',
            label: 'gossip',
          },
        ],
      ),
    )
    expect(nested.attributes['data-holds']).toBe('n1→n2 n1→n3')
    expect(ofs(nested)).toEqual([
      'path: n1',
      'text: n1',
      'path: n2 n3',
      'text: n2',
      'text: n3',
      'path: n2↔n3',
      'path: n2↔n3 n2↔n3',
      'text: n2↔n3',
    ])
  })

  test.each(Object.entries(seed))('takes one element for each label and line of a label, and eight more at most: %s', (_, diagram) => {
    const labels = [...diagram.nodes, ...diagram.notes, ...diagram.captions].flatMap(({ lines }) => lines)
    expect(all(draw(diagram), () => true).length).toBeLessThanOrEqual(labels.length + 8)
    const [first = { id: '', label: '' }] = diagram.nodes
    const linked = draw(diagram, { link: (label: string) => (label === first.label ? '/' : undefined) })
    // An image beside the links, their group, the link with a wall of its own.
    expect(all(linked, () => true).length).toBeLessThanOrEqual(labels.length + 12)
  })

  test('carries no style of its own', () => {
    expect(all(draw(serverless), ({ tag, attributes }) => tag === 'style' || 'style' in attributes || 'fill' in attributes)).toEqual([])
  })

  test.each(Object.entries(seed))('fits a phone at 11 px: %s', (_, diagram) => {
    const { width, 'font-size': fontSize } = draw(diagram).attributes
    expect((326 / Number(width)) * Number(fontSize)).toBeGreaterThanOrEqual(11)
    expect(serializeSvg(draw(diagram)).length).toBeLessThan(6000)
  })

  test.each(Object.entries(seed))('sets no text over another and none over an edge of its box: %s', (_, diagram) => {
    const layout = layoutDiagram(diagram)
    const texts = textsOf(layout)
    for (const [index, text] of texts.entries()) expect(texts.slice(index + 1).filter((other) => overlap(text, other))).toEqual([])
    for (const { rect, lines } of layout.nodes) for (const line of lines) expect(isInside(cover(line, layout.fontSize), rect)).toBe(true)
  })

  test('draws arrows as straight as their author did, into the middle of their boxes', () => {
    const { edges, nodes } = layoutDiagram(microservices)
    const middle = ({ x, y, width, height }: Rect): { x: number; y: number } => ({ x: x + width / 2, y: y + height / 2 })
    const rects = new Map(nodes.map(({ node, rect }) => [node.id, rect]))
    for (const { edge, points } of edges) {
      const [from, to] = [middle(rects.get(edge.from) as Rect), middle(rects.get(edge.to) as Rect)]
      const across = Math.abs(from.x - to.x) > Math.abs(from.y - to.y)
      for (const point of points) expect(Math.abs(across ? point.y - from.y : point.x - from.x)).toBeLessThan(1)
    }
  })

  test('ends arrows at the borders, wherever the drawing stops short', () => {
    const { edges, nodes } = layoutDiagram(serverless)
    const rects = new Map(nodes.map(({ node, rect }) => [node.id, rect]))
    for (const { edge, points } of edges) {
      expect(points[0]?.y).toBeCloseTo((rects.get(edge.from)?.y ?? 0) + (rects.get(edge.from)?.height ?? 0))
      expect(points.at(-1)?.y).toBeCloseTo(rects.get(edge.to)?.y ?? 0)
    }
  })

  test('centres headings over their column', () => {
    const { captions, nodes } = layoutDiagram(eventDriven)
    const producers = nodes.find(({ node }) => node.label === 'Web App')?.rect
    expect(captions[0]?.[0]?.x).toBeCloseTo((producers?.x ?? 0) + (producers?.width ?? 0) / 2)
  })

  test('shows borders, rules, dashes and heads', () => {
    const diagram = sketchDiagram(
      [
        {
          at: [0, 0],
          size: [5, 9],
          text: ['title', '', 'body'],
          border: 'double',
          rules: [2],
          lines: [
            { text: 'title', row: 1, column: 2 },
            { text: 'body', row: 3, column: 2 },
          ],
        },
        { at: [0, 20], size: [5, 9], text: ['round'], border: 'rounded' },
      ],
      [
        {
          from: 'n1',
          to: 'n2',
          path: [
            [3, 9],
            [3, 19],
          ],
          direction: 'both',
          dashed: true,
          label: 'HTTP',
          labelAt: [3, 12],
        },
      ],
    )
    expect(serializeSvg(draw(diagram)).replace(/<style>.*<\/style>/, '')).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" class="diagram" role="img" aria-label="Communication: 2 boxes, 1 connection" width="191" height="104" viewBox="-16 -16 191 104" font-size="12.5" text-anchor="middle"><rect class="sheet" x="-16" y="-16" width="191" height="104"/><g aria-hidden="true"><path class="diagram-wall" data-of="n1 n1 n1 n2" d="M3 2h54a2 2 0 0 1 2 2v64a2 2 0 0 1-2 2h-54a2 2 0 0 1-2-2v-64a2 2 0 0 1 2-2zM5 5h50a1 1 0 0 1 1 1v60a1 1 0 0 1-1 1h-50a1 1 0 0 1-1-1v-60a1 1 0 0 1 1-1zM1 36h58M108 2h43a7 7 0 0 1 7 7v54a7 7 0 0 1-7 7h-43a7 7 0 0 1-7-7v-54a7 7 0 0 1 7-7z"/><text data-of="n1" x="30" y="23.4">title<tspan x="30 30" y="57.4"> body</tspan></text><text data-of="n2" x="129.5" y="40.4">round</text><path class="diagram-line diagram-dashed" data-of="n1↔n2" d="M67 47H93"/><path class="diagram-head" data-of="n1↔n2 n1↔n2" d="M59 47l8-3.6v7.2zM101 47l-8 3.6v-7.2z"/><path class="diagram-plate" d="M61.5 40.8h36.1v12.5h-36.1z"/><text class="diagram-label" data-of="n1↔n2" x="79.5" y="51.4">HTTP</text></g></svg>
      "
    `)
  })

  test('keeps texts and numbers sound for any drawing', { timeout: triesTimeout }, () => {
    fc.assert(
      fc.property(arbitraryDiagram, (diagram) => {
        const written = serializeSvg(draw(diagram))
        for (const { attributes } of all(draw(diagram), ({ tag, attributes: given }) => tag === 'path' && 'data-of' in given))
          expect(`${attributes.d}`.split('M').length - 1).toBe(`${attributes['data-of']}`.split(' ').length)
        const attributes = all(draw(diagram), () => true).flatMap((element) =>
          Object.entries(element.attributes).filter(([name]) => name !== 'aria-label'),
        )
        for (const [, value] of attributes) expect(`${value}`).not.toMatch(/NaN|Infinity|undefined|\d\.\d\d/)
        expect(written).toBe(serializeSvg(draw(structuredClone(diagram))))
        const layout = layoutDiagram(diagram)
        for (const { rect, lines, container } of layout.nodes) {
          expect(rect.width).toBeGreaterThan(0)
          expect(rect.height).toBeGreaterThan(0)
          for (const line of lines) if (!container) expect(isInside(cover(line, layout.fontSize), rect)).toBe(true)
        }
      }),
      tries(100),
    )
  })
})

function isInside(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x - 0.1 &&
    inner.y >= outer.y - 0.1 &&
    inner.x + inner.width <= outer.x + outer.width + 0.1 &&
    inner.y + inner.height <= outer.y + outer.height + 0.1
  )
}

describe('serializeSvg', () => {
  test('writes a file that stands alone', () => {
    const written = serializeSvg(draw(sketchDiagram([{ at: [0, 0], size: [3, 9], text: ['a<b & "c"\u0001'] }]), { title: 'Tom & "Jerry"' }))
    expect(written).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /)
    expect(written).toContain('aria-label="Tom &amp; &quot;Jerry&quot;: 1 box, no connections"')
    expect(written).toContain('a&lt;b &amp; "c"\ufffd</text>')
    expect(written).toContain('prefers-color-scheme:dark')
  })

  test('leaves links out, as a file does not know where the site is', () => {
    expect(serializeSvg(draw(microservices, { link: () => '/stack' }))).not.toContain('<a')
  })
})

describe('summarizeDiagram', () => {
  test('counts boxes and connections, and nodes where some are texts', () => {
    expect(
      [microservices, serverless, sketchDiagram([]), sketchDiagram([{ at: [0, 0], size: [3, 5], text: ['a'] }])].map(summarizeDiagram),
    ).toEqual(['9 boxes, 8 connections', '8 nodes, 5 connections', 'no boxes, no connections', '1 box, no connections'])
  })
})
