import { expect, test } from 'vitest'
import { formatProblem } from '../../../../../lib/diagram/lint/format.ts'
import type { DiagramProblem } from '../../../../../lib/diagram/graph.ts'

const problem: DiagramProblem = {
  severity: 'warning',
  rule: 'wall-off',
  line: 3,
  column: 15,
  message: 'the right wall is one column off',
  row: '│ Gateway     │',
  fix: '│ Gateway    │',
}

test('shows where, what, the row, the place and the repaired row', () => {
  expect(formatProblem(problem, 'a/b.txt')).toMatchInlineSnapshot(`
    "a/b.txt:3:15 warning the right wall is one column off [wall-off]
        │ Gateway     │
                      ^
        │ Gateway    │   ← should be"
  `)
})

test('sets the caret by what the characters take on the screen', () => {
  const row = '│ 漢字 👩‍💻 x\t│'
  const { fix: _, ...rest } = problem
  const [, shown, caret] = formatProblem({ ...rest, row, column: row.indexOf('x') + 1 }, 'a').split('\n')
  expect([shown, caret]).toEqual(['    │ 漢字 👩‍💻 x→│', '              ^'])
})

test('takes a caret of its own where the position is that of another file', () => {
  expect(formatProblem({ ...problem, line: 40, column: 19 }, 'page.mdx', 15)).toContain(
    `page.mdx:40:19 warning the right wall is one column off [wall-off]\n    │ Gateway     │\n    ${' '.repeat(14)}^`,
  )
})
