import type { Rule } from './rule.ts'

export const fenceLanguageRule = {
  name: 'fence-language',
  severity: 'error',
  remedy: 'Name the language of the fence, or `text`.',
  nodes: {
    code(node, _, tell) {
      if (!node.lang)
        tell(node, 'A fence needs a language: `diagram` for a drawing, `text` for plain text, or the name of a programming language.')
    },
  },
} satisfies Rule
