import { describe, expect, it } from 'vitest'
import { fixDiagram } from '../../../../lib/diagram/fix.ts'
import type { Diagram } from '../../../../lib/diagram/graph.ts'
import { parseDiagram } from '../../../../lib/diagram/parse.ts'
import { printGraph, type PrintedEdge, type PrintedNode } from './printer.ts'
import { fc, tries, triesTimeout } from '../../property.ts'

const characters = [
  ..."┌┐└┘─│├┤┬┴┼╭╮╰╯┏┓┗┛━┃╔╗╚╝═║┄┆╌╎╱╲╳╴╷+-|=:.'`,/\\<>^vV*▶◀▲▼►◄→←↑↓↔↕ abXY19(){}中文字🚚",
  '⚠️',
  '✅',
  'e\u0301',
  '\u200b',
  '\ud800',
  '\udc00',
  '\t',
  '\r',
  '\0',
  '\u00a0',
  '\u3000',
  '\ufeff',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n',
  '\n',
]
const noise = fc.array(fc.constantFrom(...characters), { maxLength: 300 }).map((list) => list.join(''))
const drawn = fc
  .array(
    fc.constantFrom(
      '┌────┐',
      '└────┘',
      '│ ab │',
      '│中文│',
      '├────┤',
      '──▶',
      ' │ ',
      ' ▼ ',
      '+----+',
      '| cd |',
      '-->',
      ' | ',
      ' v ',
      '   ',
      '\n',
      '\n',
      '┬',
      '┴',
      '─',
      'text',
      ' ',
    ),
    { maxLength: 120 },
  )
  .map((list) => list.join(''))
const name = fc.constantFrom('A', 'Gateway', 'Order Service', 'db 1', 'x', 'Kafka', 'Auth (v2)', 'Web', 'Cache', 'Log')
const graph = fc
  .record({
    labels: fc.uniqueArray(name, { minLength: 1, maxLength: 7 }),
    groups: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    pairs: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('forward' as const, 'both' as const, 'none' as const)), { maxLength: 7 }),
  })
  .map(({ labels, groups, pairs }) => {
    const nodes: PrintedNode[] = []
    for (const [index, label] of labels.entries()) {
      const node = { label, children: [] }
      if (groups[index] && index % 2 === 1) nodes.push({ label: `group ${index}`, children: [node] })
      else nodes.push(node)
    }
    const edges: PrintedEdge[] = pairs
      .map(([from, to, direction]) => ({
        from: labels[from % labels.length] as string,
        to: labels[to % labels.length] as string,
        direction,
      }))
      .filter((edge) => edge.from !== edge.to || edge.direction === 'forward')
    return { nodes, edges }
  })

/** A drawing in which a hand has slipped. */
const slipped = fc
  .tuple(
    graph,
    fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('', ' ', ' ', '  ', 'x', '│', '─', '▶', 'long text', '中', '\t'), fc.integer({ min: 0, max: 2 })),
      { maxLength: 8 },
    ),
  )
  .map(([{ nodes, edges }, slips]) => {
    let text = printGraph(nodes, edges)
    for (const [place, added, removed] of slips) {
      const at = place % (text.length + 1)
      text = text.slice(0, at) + added + text.slice(at).replace(/^[^\n]{0,2}/, (found) => found.slice(removed))
    }
    return text
  })

const anything = fc.oneof(noise, drawn, slipped, fc.string({ unit: 'binary', maxLength: 200 }))

/** Everything but positions. */
function graphOf({ nodes, edges, notes, captions }: Diagram): unknown {
  return {
    nodes: nodes.map(({ id, label, kind, parent, border, lines }) => ({
      id,
      label,
      kind,
      parent,
      border,
      lines: lines.map((line) => line.text),
    })),
    edges: edges.map(({ from, to, direction, label, dashed }) => ({ from, to, direction, label, dashed })),
    notes: notes.map(({ node, text }) => ({ node, text })),
    captions: captions.map(({ text, heads }) => ({ text, heads })),
  }
}

/** The characters that can be nothing but text, in order of their codes. */
function lettersOf(text: string): string {
  return [...text.replace(/[\s\u2500-\u257f\u2190-\u21ff▲△▶▷►▼▽◀◁◄▴▸▾◂+\-|=:.'`,/\\<>^vV]|\ufe0e|\ufe0f/gu, '')].toSorted().join('')
}

function readOf({ nodes, edges, notes, captions }: Diagram): string {
  const labels = new Set(edges.flatMap((edge) => (edge.labelLines ?? []).map((line) => `${line.row} ${line.column} ${line.text}`)))
  return [
    ...nodes.flatMap((node) => node.lines.map((line) => line.text)),
    ...[...labels].map((line) => line.replace(/^\d+ \d+ /, '')),
    ...notes.flatMap((note) => note.lines.map((line) => line.text)),
    ...captions.flatMap((caption) => caption.lines.map((line) => line.text)),
  ].join('')
}

describe('parseDiagram, whatever the text', { timeout: triesTimeout }, () => {
  it('reads it without throwing, into a graph that holds together', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const diagram = parseDiagram(text)
        const ids = new Set(diagram.nodes.map((node) => node.id))
        expect(ids.size).toBe(diagram.nodes.length)
        for (const edge of diagram.edges) expect([ids.has(edge.from), ids.has(edge.to), edge.path.length > 0]).toEqual([true, true, true])
        for (const node of diagram.nodes) expect(node.parent === null || (ids.has(node.parent) && node.parent !== node.id)).toBe(true)
        for (const note of diagram.notes) expect(ids.has(note.node)).toBe(true)
        for (const caption of diagram.captions) for (const id of caption.heads) expect(ids.has(id)).toBe(true)
        for (const problem of diagram.problems)
          expect(problem.line >= 1 && problem.column >= 1 && problem.column <= problem.row.length + 1 + diagram.width).toBe(true)
      }),
      tries(1500),
    )
  })

  it('loses no letter', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(lettersOf(readOf(parseDiagram(text)))).toBe(lettersOf(text))
      }),
      tries(1500),
    )
  })

  it('gives the same graph for the same text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(JSON.stringify(parseDiagram(text))).toBe(JSON.stringify(parseDiagram(text)))
      }),
      tries(150),
    )
  })

  it('changes positions only when the drawing is moved to the right or down', () => {
    const still = fc.oneof(noise, drawn, slipped).map((text) => text.replace(/[\t\r]/g, ' '))
    fc.assert(
      fc.property(still, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 4 }), (text, right, down) => {
        const moved =
          '\n'.repeat(down) +
          text
            .split('\n')
            .map((row) => ' '.repeat(right) + row)
            .join('\n')
        const [first, second] = [parseDiagram(text), parseDiagram(moved)]
        expect(graphOf(second)).toEqual(graphOf(first))
        expect(second.nodes.map(({ box }) => ({ ...box, row: box.row - down, column: box.column - right }))).toEqual(
          first.nodes.map(({ box }) => box),
        )
        expect(second.edges.map(({ path }) => path.map(({ row, column }) => [row - down, column - right]))).toEqual(
          first.edges.map(({ path }) => path.map(({ row, column }) => [row, column])),
        )
      }),
      tries(600),
    )
  })
})

describe('parseDiagram, for a graph that was drawn', { timeout: triesTimeout }, () => {
  it('reads the same graph', () => {
    fc.assert(
      fc.property(graph, ({ nodes, edges }) => {
        const text = printGraph(nodes, edges)
        const read = parseDiagram(text)
        const names = new Map(read.nodes.map((node) => [node.id, node.label]))
        expect(read.nodes.map((node) => [node.label, node.parent && names.get(node.parent)])).toEqual(
          nodes.flatMap((node) => [[node.label, null], ...node.children.map((child) => [child.label, node.label])]),
        )
        const key = (from: string, to: string, direction: string): string =>
          direction === 'forward' ? `${from} → ${to}` : `${[from, to].toSorted().join(' ')} ${direction}`
        expect(
          read.edges.map((edge) => key(names.get(edge.from) as string, names.get(edge.to) as string, edge.direction)).toSorted(),
          text,
        ).toEqual(edges.map((edge) => key(edge.from, edge.to, edge.direction)).toSorted())
        expect(read.problems.filter((problem) => problem.severity === 'error')).toEqual([])
      }),
      tries(400),
    )
  })
})

describe('fixDiagram', { timeout: triesTimeout }, () => {
  it('keeps the graph, and does nothing more the second time', () => {
    fc.assert(
      fc.property(fc.oneof(drawn, noise, slipped), (text) => {
        const { text: fixed } = fixDiagram(text)
        const [before, after] = [parseDiagram(text), parseDiagram(fixed)]
        const parts = ({ nodes, edges, notes, captions }: Diagram): unknown => [
          nodes.map(({ id, label, kind, parent }) => ({ id, label, kind, parent })),
          edges.map(({ from, to, direction, label }) => [from, to, direction, label].join()).toSorted(),
          notes.map(({ node, text: note }) => ({ node, note })),
          captions.map(({ text: caption, heads }) => ({ caption, heads })),
        ]
        expect(parts(after)).toEqual(parts(before))
        expect(fixDiagram(fixed)).toEqual({ text: fixed, fixed: [] })
      }),
      tries(300),
    )
  })
})
