import { readFenceLine } from '../read/fence-line.ts'
import type { Rule } from './rule.ts'

export const fenceLineRule = {
  name: 'fence-line',
  severity: 'error',
  remedy: 'Write title="…", caption="…", claims="…" and no-claim="…" after ```diagram, each at most once.',
  nodes: {
    code(node, { body }, tell) {
      if (node.lang !== 'diagram') return
      const line = node.position?.start.line ?? 1
      for (const { message, column } of readFenceLine(node, body.source).problems) tell({ line, column }, message)
    },
  },
} satisfies Rule
