import { expect, test } from 'vitest'
import { arbitraryDiagram } from './arbitrary.ts'
import { eventDriven, microservices, serverless } from './fixtures.ts'
import { viewGraphs } from './views.ts'
import { fc, tries, triesTimeout } from '../../property.ts'

test.each([
  ['microservices', microservices],
  ['event-driven', eventDriven],
  ['serverless', serverless],
])('all views hold the same nodes and edges: %s', (_, diagram) => {
  const { drawing, ...views } = viewGraphs(diagram)
  for (const [name, view] of Object.entries(views)) expect({ name, ...view }).toEqual({ name, ...drawing })
})

test('all views hold the same nodes and edges, whatever the drawing', { timeout: triesTimeout }, () => {
  fc.assert(
    fc.property(arbitraryDiagram, (diagram) => {
      const { drawing, ...views } = viewGraphs(diagram)
      for (const [name, view] of Object.entries(views)) expect({ name, ...view }).toEqual({ name, ...drawing })
    }),
    tries(200),
  )
})
