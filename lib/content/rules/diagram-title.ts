import { limits } from '../model/limits.ts'
import { clip } from '../model/problem.ts'
import { slugify, whyNoSlug } from '../model/slug.ts'
import { readFenceLine } from '../read/fence-line.ts'
import type { Rule } from './rule.ts'

export const diagramTitleRule = {
  name: 'diagram-title',
  severity: 'error',
  remedy: 'Begin the fence with ```diagram title="What it shows".',
  nodes: {
    code(node, { body }, tell) {
      if (node.lang !== 'diagram') return
      const { title } = readFenceLine(node, body.source)
      if (!title) tell(node, 'This drawing has no title: begin its fence with ```diagram title="What it shows"')
      else if (whyNoSlug(slugify(title)))
        tell(
          node,
          `A drawing's address is made from the letters a–z and the digits in its title: "${clip(title)}" has ${slugify(title).length}, but needs 1 to ${limits.slugLength}.`,
        )
    },
  },
} satisfies Rule
