import { describe, expect, test } from 'vitest'
import { diagramOutline, outlineText } from '../../../../../lib/diagram/tell/outline.ts'
import { eventDriven, serverless, sketchDiagram } from '../fixtures.ts'

const box = (column: number, label: string, parent: string | null = null) => ({
  at: [2, column] as [number, number],
  size: [3, 9] as [number, number],
  text: label === '' ? [] : [label],
  parent,
})
const path: [number, number][] = [
  [3, 9],
  [3, 10],
]

describe('outlineText', () => {
  test('says where each node leads, with notes and what nothing leads to', () => {
    expect(outlineText(serverless)).toMatchInlineSnapshot(`
      "Client Request → API Gateway (no incoming connection)
      API Gateway → Lambda Function A
        Note: Cold Start: 100-500ms
        Note: Warm Start: 10-50ms
      Lambda Function A → DynamoDB
      Lambda Function B → S3 (no incoming connection)
      Lambda Function C → RDS (no incoming connection)
      DynamoDB
      S3
      RDS
      "
    `)
  })

  test('names the headings of columns', () => {
    expect(outlineText(eventDriven)).toContain('Heading: Event Producers (over Web App, Mobile App, IoT Devices)\n')
  })

  test('tells equal labels apart, and boxes within boxes', () => {
    const diagram = sketchDiagram(
      [
        { at: [0, 0], size: [7, 60], text: ['Cluster'] },
        box(2, 'Redis', 'n1'),
        box(14, 'Redis', 'n1'),
        box(26, 'Redis (2)', 'n1'),
        box(38, '', 'n1'),
      ],
      [
        { from: 'n2', to: 'n3', path, direction: 'both', label: 'sync' },
        { from: 'n3', to: 'n4', path, direction: 'none' },
        { from: 'n2', to: 'n5', path },
      ],
    )
    expect(outlineText(diagram)).toMatchInlineSnapshot(`
      "Cluster (holds Redis, Redis (3), Redis (2), Box without text)
        Redis → Box without text; ↔ Redis (3) [sync]
        Redis (3) ↔ Redis [sync]; — Redis (2)
        Redis (2) — Redis (3)
        Box without text
      "
    `)
  })
})

describe('diagramOutline', () => {
  test('holds parents, children, connections and counts', () => {
    expect(diagramOutline(serverless)[1]).toEqual({
      id: 'n2',
      label: 'API Gateway',
      kind: 'box',
      parent: null,
      children: [],
      to: [{ id: 'n3', label: 'Lambda Function A', direction: 'out' }],
      from: 1,
      notes: ['Cold Start: 100-500ms', 'Warm Start: 10-50ms'],
      noIncoming: false,
    })
  })

  test('finds Lambda B and C, and the client, without incoming connections', () => {
    const found = diagramOutline(serverless).filter((item) => item.noIncoming)
    expect(found.map((item) => item.label)).toEqual(['Client Request', 'Lambda Function B', 'Lambda Function C'])
  })

  test('does not speak of incoming connections where none has a direction', () => {
    const diagram = sketchDiagram([box(0, 'a'), box(20, 'b'), box(40, 'c')], [{ from: 'n1', to: 'n2', path, direction: 'none' }])
    expect(diagramOutline(diagram).map((item) => item.noIncoming)).toEqual([false, false, false])
  })
})
