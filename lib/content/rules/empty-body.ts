import type { Rule } from './rule.ts'

export const emptyBodyRule = {
  name: 'empty-body',
  severity: 'error',
  remedy: 'Write at least one paragraph under the frontmatter.',
  entry({ body }, tell) {
    if (body.tree.children.length === 0 && !body.torn)
      tell({ line: body.end, column: 1 }, 'There is no text under the frontmatter: write at least one paragraph.')
  },
} satisfies Rule
