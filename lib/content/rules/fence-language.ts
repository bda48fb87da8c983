import type { Rule } from './rule.ts'

export const fenceLanguageRule = {
  name: 'fence-language',
  severity: 'error',
  remedy: 'Name a language after the opening fence, or write `text`.',
  nodes: {
    code(node, _, tell) {
      if (!node.lang)
        tell(
          node,
          'This fence has no language: write `diagram` for a drawing, `text` for plain text, or the name of a programming language.',
        )
    },
  },
} satisfies Rule
