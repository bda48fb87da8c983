import { clip } from '../model/problem.ts'
import { readFenceLine } from '../read/fence-line.ts'
import type { Rule } from './rule.ts'

export const fenceLineRule = {
  name: 'fence-line',
  severity: 'error',
  remedy:
    'Write title="…", caption="…", claims="…" and no-claim="…" after ```diagram, each at most once; after any other language, nothing.',
  nodes: {
    code(node, { body }, tell) {
      if (node.lang !== 'diagram') {
        if (node.meta) tell(node, `Only a drawing takes more than a language on this line: remove \`${clip(node.meta)}\`.`)
        return
      }
      const line = node.position?.start.line ?? 1
      for (const { message, column } of readFenceLine(node, body.source).problems) tell({ line, column }, message)
    },
  },
} satisfies Rule
