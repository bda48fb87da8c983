import type { Rule } from './rule.ts'

export const diagramEmptyRule = {
  name: 'diagram-empty',
  severity: 'error',
  remedy: 'Draw something, or remove the fence.',
  nodes: {
    code(node, _, tell) {
      if (node.lang === 'diagram' && node.value.trim() === '') tell(node, 'This drawing is empty: draw something, or remove the fence.')
    },
  },
} satisfies Rule
