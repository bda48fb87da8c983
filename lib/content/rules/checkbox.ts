import type { Rule } from './rule.ts'

export const checkboxRule = {
  name: 'checkbox',
  severity: 'error',
  remedy: 'Write a plain list, or put the item into the `checklist` of a practice.',
  nodes: {
    listItem(node, _, tell) {
      if (typeof node.checked === 'boolean')
        tell(node, 'A checkbox in a list is not supported: what readers tick is the `checklist` of a practice.')
    },
  },
} satisfies Rule
