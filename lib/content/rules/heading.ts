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
      if (node.depth === 1) tell(node, 'The page title is the only first-level heading: begin with `##`.')
      // A block that could not be read may have contained the level in between.
      else if (node.depth > depth + 1 && !body.torn)
        tell(node, `This heading skips a level: after \`${'#'.repeat(depth)}\` comes \`${'#'.repeat(depth + 1)}\`.`)
      depth = node.depth
    })
  },
} satisfies Rule
