import type { Rule } from './rule.ts'

export const patternDrawingRule = {
  name: 'pattern-drawing',
  severity: 'error',
  remedy: 'Put one drawing before the first heading of a pattern, or two where the second puts the first right.',
  entry({ kind, body }, tell) {
    if (kind !== 'patterns' || body.torn) return
    const heading = body.tree.children.findIndex((node) => node.type === 'heading')
    const before = heading === -1 ? body.tree.children : body.tree.children.slice(0, heading)
    const count = before.filter((node) => node.type === 'code' && node.lang === 'diagram').length
    if (count < 1 || count > 2)
      tell(
        { line: 1, column: 1 },
        count < 1
          ? 'A pattern has a drawing before its first heading; here is none. Add a fence that begins with ```diagram title="…".'
          : `A pattern has one drawing before its first heading, or two where the second puts the first right; here are ${count}. Move the others under a heading.`,
      )
  },
} satisfies Rule
