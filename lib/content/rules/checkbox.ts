import type { Rule } from './rule.ts'

export const checkboxRule = {
  name: 'checkbox',
  severity: 'error',
  remedy: 'Write a plain list, or move the item to the `checklist` of a practice.',
  nodes: {
    listItem(node, _, tell) {
      if (typeof node.checked === 'boolean')
        tell(
          node,
          'Checkboxes in lists are not supported: readers tick the `checklist` of a practice. Move the item there, or write a plain list.',
        )
    },
  },
} satisfies Rule
