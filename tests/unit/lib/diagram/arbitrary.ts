import fc from 'fast-check'
import type { Cell, Diagram, DiagramEdge, DiagramNode } from '../../../../lib/diagram/graph.ts'
import { displayWidth } from '../../../../lib/diagram/width.ts'

const nasty = fc.constantFrom(
  'end',
  '"',
  '`',
  '#',
  ';',
  '#35;',
  '[',
  ']',
  '<b>',
  '&',
  '%%',
  '\u200d',
  '漢字',
  '👩‍💻',
  '|',
  '-->',
  '\\',
  '1. ',
  'ﬂ°',
  '\ud800',
  '\u0007',
  'é',
  '  ',
  '\u2028',
)
const label = fc.array(fc.oneof(nasty, fc.string({ maxLength: 6 })), { maxLength: 4 }).map((parts) => parts.join(''))

/** Boxes and texts on a loose grid, some in a box of their own, with edges between any two: labels as nasty as they come. */
export const arbitraryDiagram: fc.Arbitrary<Diagram> = fc
  .record({
    cells: fc.array(
      fc.record({ lines: fc.array(label, { maxLength: 3 }), text: fc.boolean(), wide: fc.nat(12), high: fc.nat(3), inside: fc.boolean() }),
      { minLength: 1, maxLength: 9 },
    ),
    links: fc.array(
      fc.record({
        from: fc.nat(20),
        to: fc.nat(20),
        direction: fc.constantFrom('forward', 'both', 'none'),
        label: fc.option(label),
        dashed: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
    notes: fc.array(fc.record({ node: fc.nat(20), text: label }), { maxLength: 2 }),
    captions: fc.array(label, { maxLength: 2 }),
    columns: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ cells, links, notes, captions, columns }) => {
    const nodes: DiagramNode[] = []
    const add = (node: Omit<DiagramNode, 'id' | 'label' | 'border' | 'rules'>): string => {
      const id = `n${nodes.length + 1}`
      nodes.push({ ...node, id, label: node.lines.map((line) => line.text).join(' '), border: 'single', rules: [] })
      return id
    }
    const pitch = 30 + Math.max(...cells.flatMap(({ lines, wide }) => [wide, ...lines.map(displayWidth)]))
    cells.forEach(({ lines, text, wide, high, inside }, index) => {
      const [row, column] = [2 + Math.floor(index / columns) * 14, 2 + (index % columns) * pitch]
      const texts = text && lines.every((line) => displayWidth(line) === 0) ? ['text'] : lines
      const width = Math.max(1, ...texts.map(displayWidth)) + (text ? 0 : 2 + wide)
      const height = Math.max(1, texts.length) + (text ? 0 : 2 + high)
      const around = { row: row - 2, column: column - 2, width: width + 4, height: height + 4 }
      const parent =
        inside && !text
          ? add({ kind: 'box', parent: null, box: around, lines: [{ text: 'around', row: row - 1, column: column - 1 }] })
          : null
      const shift = text ? 0 : 1
      add({
        kind: text ? 'text' : 'box',
        parent,
        box: { row, column, width, height },
        lines: texts.map((line, number) => ({ text: line, row: row + shift + number, column: column + shift })),
      })
    })
    const node = (number: number): DiagramNode => nodes[number % nodes.length] as DiagramNode
    const edges = links.map((link, index): DiagramEdge => {
      const [from, to] = [node(link.from), node(link.to)]
      const [start, end] = [from.box, to.box]
      const path: Cell[] = [
        { row: start.row, column: start.column + start.width },
        { row: start.row, column: end.column },
        { row: end.row + end.height, column: end.column },
      ]
      const edge: DiagramEdge = {
        id: `e${index + 1}`,
        from: from.id,
        to: to.id,
        direction: link.direction as DiagramEdge['direction'],
        path,
        dashed: link.dashed,
      }
      return link.label === null
        ? edge
        : { ...edge, label: link.label, labelLines: [{ text: link.label, row: start.row, column: start.column + start.width + 2 }] }
    })
    const height = Math.max(...nodes.map(({ box }) => box.row + box.height))
    return {
      source: '',
      width: Math.max(...nodes.map(({ box }) => box.column + box.width)) + 10,
      height: height + captions.length + 1,
      nodes,
      edges,
      notes: notes.map(({ node: number, text }) => {
        const { id, box } = node(number)
        const [row, column] = [box.row, box.column + box.width]
        return {
          node: id,
          text,
          lines: [{ text, row, column: column + 4 }],
          path: [
            { row, column },
            { row, column: column + 2 },
          ],
        }
      }),
      captions: captions.map((text, index) => ({ text, lines: [{ text, row: height + index, column: 0 }], heads: [] })),
      problems: [],
    }
  })
