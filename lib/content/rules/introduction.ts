import type { Rule } from './rule.ts'

export const introductionRule = {
  name: 'introduction',
  severity: 'error',
  remedy: 'Write a paragraph before the first heading.',
  // The home page, search results and feeds show the first paragraph.
  entry({ body }, tell) {
    const { children } = body.tree
    const first = children.find((node) => node.type === 'heading' || node.type === 'paragraph')
    if (children.length === 0 || first?.type === 'paragraph' || body.torn) return
    tell(
      first ?? { line: body.end, column: 1 },
      'No introduction: write a paragraph before the first heading. The home page and search results show it.',
    )
  },
} satisfies Rule
