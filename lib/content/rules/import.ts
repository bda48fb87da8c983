import { toString } from 'mdast-util-to-string'
import type { Rule } from './rule.ts'

export const importRule = {
  name: 'import',
  severity: 'error',
  remedy: 'Remove the line: content is data.',
  nodes: {
    paragraph(node, _, tell) {
      const [first] = node.children
      if (first?.type !== 'text' || !/^(?:im|ex)port\s/.test(first.value) || !program.test(toString(node))) return
      const word = first.value.slice(0, 6)
      tell(node, `\`${word}\` is not allowed: content is data. Remove it; the handbook's components work without it.`)
    },
  },
} satisfies Rule

/** How a line begins that other MDX readers would run as a program. */
const program =
  /^import\s+(?:["']|\S[^"']*\sfrom\s+["'])|^export\s+(?:(?:default|const|let|var|function|class|async|interface|type|enum)\s|\*)/
