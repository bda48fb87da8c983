import type { Rule } from './rule.ts'

export const footnoteRule = {
  name: 'footnote',
  severity: 'error',
  remedy: 'Write the remark in the text.',
  nodes: {
    footnoteReference: (node, _, tell) => tell(node, message),
    footnoteDefinition: (node, _, tell) => tell(node, message),
  },
} satisfies Rule

const message = 'Footnotes are not supported: write the remark in the text or in a `<Callout>`.'
