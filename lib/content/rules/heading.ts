import { walk } from '../read/walk.ts'
import type { Rule } from './rule.ts'

export const headingRule = {
  name: 'heading',
  severity: 'error',
  remedy: 'Begin with `##` and go down one level at a time.',
  entry({ body }, tell) {
    let depth = 1
    walk(body.tree, (node) => {
      if (node.type !== 'heading') return
      if (node.depth === 1) tell(node, 'A heading of the first level is the page title: begin with `##`.')
      // What could not be read may have held the level between.
      else if (node.depth > depth + 1 && !body.torn)
        tell(node, `This heading skips a level: \`${'#'.repeat(depth + 1)}\` comes next after \`${'#'.repeat(depth)}\`.`)
      depth = node.depth
    })
  },
} satisfies Rule
