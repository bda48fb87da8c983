import { expect, test } from 'vitest'
import { diagramJson } from '../../../../../lib/diagram/tell/json.ts'
import { sketchDiagram } from '../fixtures.ts'

test('holds what is said and not where it stands, in a fixed order', () => {
  const diagram = sketchDiagram(
    [
      { at: [0, 0], size: [3, 5], text: ['a'] },
      { at: [0, 9], size: [3, 5], text: ['b'] },
    ],
    [
      {
        from: 'n1',
        to: 'n2',
        path: [
          [1, 5],
          [1, 8],
        ],
        label: 'HTTP',
      },
    ],
    {
      notes: [{ node: 'n1', text: 'note', lines: [], path: [] }],
      captions: [{ text: 'caption', lines: [], heads: [] }],
      problems: [{ severity: 'info', rule: 'loose-text', line: 1, column: 2, message: 'is loose', row: 'x' }],
    },
  )
  expect(JSON.stringify(diagramJson(diagram))).toMatchInlineSnapshot(
    `"{"nodes":[{"id":"n1","label":"a","kind":"box","parent":null},{"id":"n2","label":"b","kind":"box","parent":null}],"edges":[{"from":"n1","to":"n2","direction":"forward","label":"HTTP"}],"notes":[{"node":"n1","text":"note"}],"captions":[{"text":"caption"}],"problems":[{"severity":"info","line":1,"column":2,"message":"is loose"}]}"`,
  )
})
