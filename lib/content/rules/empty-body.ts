import type { Rule } from './rule.ts'

export const emptyBodyRule = {
  name: 'empty-body',
  severity: 'error',
  remedy: 'Write at least one paragraph below the front matter.',
  entry({ body }, tell) {
    if (body.tree.children.length === 0 && !body.torn)
      tell({ line: body.end, column: 1 }, 'No text below the front matter: write at least one paragraph.')
  },
} satisfies Rule
