import type { Rule } from './rule.ts'

export const patternDrawingRule = {
  name: 'pattern-drawing',
  severity: 'error',
  remedy: 'Put one drawing before the first heading of a pattern, or two if the second corrects the first.',
  entry({ kind, body }, tell) {
    if (kind !== 'patterns' || body.torn) return
    const heading = body.tree.children.findIndex((node) => node.type === 'heading')
    const before = heading === -1 ? body.tree.children : body.tree.children.slice(0, heading)
    const count = before.filter((node) => node.type === 'code' && node.lang === 'diagram').length
    if (count < 1 || count > 2)
      tell(
        { line: 1, column: 1 },
        count < 1
          ? 'This pattern has no drawing before its first heading. Add a fence that begins with ```diagram title="…".'
          : `This pattern has ${count} drawings before its first heading: keep one, or two if the second corrects the first. Move the others under a heading.`,
      )
  },
} satisfies Rule
