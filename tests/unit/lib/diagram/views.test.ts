import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDiagram } from './arbitrary.ts'
import { eventDriven, microservices, serverless } from './fixtures.ts'
import { viewGraphs } from './views.ts'

test.each([
  ['microservices', microservices],
  ['event-driven', eventDriven],
  ['serverless', serverless],
])('all views hold the same nodes and edges: %s', (_, diagram) => {
  const { drawing, ...views } = viewGraphs(diagram)
  for (const [name, view] of Object.entries(views)) expect({ name, ...view }).toEqual({ name, ...drawing })
})

test('all views hold the same nodes and edges, whatever the drawing', () => {
  fc.assert(
    fc.property(arbitraryDiagram, (diagram) => {
      const { drawing, ...views } = viewGraphs(diagram)
      for (const [name, view] of Object.entries(views)) expect({ name, ...view }).toEqual({ name, ...drawing })
    }),
    { numRuns: 200 },
  )
})
