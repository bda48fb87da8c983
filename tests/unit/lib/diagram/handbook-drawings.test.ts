import { describe, expect, test } from 'vitest'
import { entriesOf, findEntry } from '../../../../lib/content/model/handbook.ts'
import { loadHandbook } from '../../../../lib/content/check/load.ts'
import type { Diagram } from '../../../../lib/diagram/graph.ts'
import { outlineText } from '../../../../lib/diagram/tell/outline.ts'
import { serializeSvg } from '../../../../lib/diagram/draw/svg-file.ts'
import { diagramSvg } from '../../../../lib/diagram/draw/svg.ts'
import { viewGraphs } from './views.ts'

const handbook = loadHandbook(process.cwd())
const drawings = entriesOf(handbook).flatMap((entry) => entry.body.drawings)

describe.each(drawings)('$title', ({ diagram, title }) => {
  test('all views hold the same nodes and edges', () => {
    const { drawing, ...views } = viewGraphs(diagram)
    for (const [name, view] of Object.entries(views)) expect({ name, ...view }).toEqual({ name, ...drawing })
  })

  test('is well under 10 kB as a picture', () => {
    expect(Buffer.byteLength(serializeSvg(diagramSvg(diagram, { title })))).toBeLessThan(8000)
  })

  test('is drawn without a slip', () => {
    expect(diagram.problems).toEqual([])
  })
})

function drawingOf(slug: string, place = 0): Diagram {
  const drawing = findEntry(handbook, `patterns/${slug}`)?.body.introDrawings[place]
  if (!drawing) throw new Error(`no drawing of ${slug}`)
  return drawing.diagram
}

test('microservices: 9 nodes, 8 edges', () => {
  const diagram = drawingOf('microservices')
  expect([diagram.nodes.length, diagram.edges.length]).toEqual([9, 8])
  expect(outlineText(diagram)).toMatchInlineSnapshot(`
    "API Gateway → Service Mesh, User Service (no incoming connection)
    Service Mesh → Message Broker, Order Service
    Message Broker → Inventory Service
    User Service → PostgreSQL
    Order Service → MongoDB
    Inventory Service → Redis
    PostgreSQL
    MongoDB
    Redis
    "
  `)
})

test('event-driven: 7 nodes, 6 edges, 3 column headings', () => {
  const diagram = drawingOf('event-driven')
  expect([diagram.nodes.length, diagram.edges.length]).toEqual([7, 6])
  expect(diagram.captions.filter(({ heads }) => heads.length > 0)).toHaveLength(3)
  expect(outlineText(diagram)).toMatchInlineSnapshot(`
    "Web App → Apache Kafka Event Stream (no incoming connection)
    Apache Kafka Event Stream → Analytics, Notification Service, ML Pipeline
    Analytics
    Mobile App → Apache Kafka Event Stream (no incoming connection)
    Notification Service
    IoT Devices → Apache Kafka Event Stream (no incoming connection)
    ML Pipeline
    Heading: Event Producers (over Web App, Mobile App, IoT Devices)
    Heading: Event Router (over Apache Kafka Event Stream)
    Heading: Event Consumers (over Analytics, Notification Service, ML Pipeline)
    "
  `)
})

test('serverless: 8 nodes, 5 edges, 2 notes on the gateway, two functions that nothing leads to', () => {
  const diagram = drawingOf('serverless')
  expect([diagram.nodes.length, diagram.edges.length, diagram.notes.length]).toEqual([8, 5, 2])
  expect(outlineText(diagram)).toMatchInlineSnapshot(`
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

test('microservices, put right: each service is called, has a store of its own, and hears of events from the broker', () => {
  expect(outlineText(drawingOf('microservices', 1))).toMatchInlineSnapshot(`
    "API Gateway → User Service with proxy, Order Service with proxy, Inventory Service with proxy (no incoming connection)
    User Service with proxy → PostgreSQL
    Order Service with proxy → Inventory Service with proxy, MongoDB, Broker [events]
    Inventory Service with proxy → PostgreSQL behind Redis
    PostgreSQL
    MongoDB
    Broker → Inventory Service with proxy
    PostgreSQL behind Redis
    "
  `)
})

test('serverless, put right: the functions start cold, and each is called by something', () => {
  expect(outlineText(drawingOf('serverless', 1))).toMatchInlineSnapshot(`
    "Client → API Gateway (no incoming connection)
    API Gateway → Lambda Function A, cold or warm
    Lambda Function A, cold or warm → DynamoDB
    DynamoDB → Lambda Function B, cold or warm [changes]
    Lambda Function B, cold or warm → S3
    S3 → Lambda Function C, cold or warm [new file]
    Lambda Function C, cold or warm → RDS
    RDS
    "
  `)
})
