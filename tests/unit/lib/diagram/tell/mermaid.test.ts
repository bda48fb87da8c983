// @vitest-environment jsdom
import mermaid from 'mermaid'
import { describe, expect, test } from 'vitest'
import type { Diagram } from '../../../../../lib/diagram/graph.ts'
import { diagramMermaid } from '../../../../../lib/diagram/tell/mermaid.ts'
import { arbitraryDiagram } from '../arbitrary.ts'
import { eventDriven, microservices, serverless, sketchDiagram } from '../fixtures.ts'
import { fc, tries, triesTimeout } from '../../../property.ts'

/** What the real parser of Mermaid reads: its nodes with their labels and boxes around them, and its edges. */
async function readByMermaid(source: string): Promise<{ nodes: string[]; edges: string[] }> {
  await mermaid.parse(source)
  const { db } = (await mermaid.mermaidAPI.getDiagramFromText(source)) as unknown as { db: FlowDb }
  const graph = db.getData()
  return {
    nodes: graph.nodes.map((node) => `${node.id} ${decode(node.label)} < ${node.parentId ?? null}`).toSorted(),
    edges: graph.edges.map((edge) => `${edge.start} ${direction(edge)} ${edge.end} ${decode(edge.label ?? '')}`).toSorted(),
  }
}

type FlowEdge = { start: string; end: string; label?: string; arrowTypeStart?: string; arrowTypeEnd?: string }
type FlowDb = { getData(): { nodes: { id: string; label: string; parentId?: string }[]; edges: FlowEdge[] } }

function direction({ arrowTypeStart, arrowTypeEnd }: FlowEdge): string {
  if (arrowTypeStart?.includes('point')) return 'both'
  return arrowTypeEnd?.includes('point') ? 'forward' : 'none'
}

/** Mermaid keeps entities in a writing of its own until it draws them. */
function decode(label: string): string {
  const entities = label.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';')
  return entities
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ')
    .trim()
}

function drawn(diagram: Diagram): { nodes: string[]; edges: string[] } {
  const plain = (label: string): string => label.toWellFormed().replace(/\s+/g, ' ').trim()
  return {
    nodes: diagram.nodes.map(({ id, label, parent }) => `${id} ${plain(label)} < ${parent}`).toSorted(),
    edges: diagram.edges.map((edge) => `${edge.from} ${edge.direction} ${edge.to} ${plain(edge.label ?? '')}`).toSorted(),
  }
}

describe('diagramMermaid', () => {
  test('writes a flowchart', () => {
    expect(diagramMermaid(serverless)).toMatchInlineSnapshot(`
      "flowchart TD
        n1["Client Request"]
        n2["API Gateway"]
        n3["Lambda Function A"]
        n4["Lambda Function B"]
        n5["Lambda Function C"]
        n6["DynamoDB"]
        n7["S3"]
        n8["RDS"]
        n1 --> n2
        n2 --> n3
        n3 --> n6
        n4 --> n7
        n5 --> n8
        %% note on n2: Cold Start: 100-500ms
        %% note on n2: Warm Start: 10-50ms
      "
    `)
  })

  test('runs across where the arrows do', () => {
    expect(diagramMermaid(eventDriven)).toMatch(/^flowchart LR\n/)
    expect(diagramMermaid(microservices)).toMatch(/^flowchart TD\n/)
  })

  test.each([
    ['microservices', microservices],
    ['event-driven', eventDriven],
    ['serverless', serverless],
  ])('is read by Mermaid as drawn: %s', async (_, diagram) => {
    expect(await readByMermaid(diagramMermaid(diagram))).toEqual(drawn(diagram))
  })

  test.each([
    'end',
    'a "b" `c`',
    '#quot; #35;',
    'x; y',
    '<b>bold</b> &amp;',
    '1. first',
    '- item',
    '%%{init: {}}%%',
    'style a fill:#f00;',
    'classDef x fill:#f00;',
    '$$x^2$$',
    '`**md**`',
    '日本語 🚀 ﬂ°°9¶ß',
    '',
    '|pipe|',
    '"]',
    'graph TD\nend',
  ])('keeps the label %j', async (label) => {
    const diagram = sketchDiagram(
      [
        { at: [0, 0], size: [3, 9], text: [label] },
        { at: [0, 20], size: [3, 9], text: ['other'] },
      ],
      [
        {
          from: 'n1',
          to: 'n2',
          path: [
            [1, 9],
            [1, 19],
          ],
          label: label || 'x',
        },
      ],
    )
    expect(await readByMermaid(diagramMermaid(diagram))).toEqual(drawn(diagram))
  })

  test('is read by Mermaid as drawn, whatever the drawing', { timeout: triesTimeout }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDiagram, async (diagram) => {
        expect(await readByMermaid(diagramMermaid(diagram))).toEqual(drawn(diagram))
      }),
      tries(100),
    )
  })
})
