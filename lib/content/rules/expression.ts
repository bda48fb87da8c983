import { knownComponent, ofComponents } from './helpers/components.ts'
import type { Rule, Tell } from './rule.ts'

export const expressionRule = {
  name: 'expression',
  severity: 'error',
  remedy: 'Write `\\{` for a plain brace: content is data.',
  nodes: {
    // A comment is data: nothing of it is run or shown, and it was left out.
    mdxFlowExpression: (node, _, tell) => tell(node, message),
    mdxTextExpression: (node, _, tell) => tell(node, message),
    ...ofComponents((node, _: unknown, tell: Tell) => {
      if (!knownComponent(node)) return
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxExpressionAttribute' || (attribute.value !== null && typeof attribute.value === 'object'))
          tell(
            attribute.position ? attribute : node,
            `An expression in an attribute of \`<${node.name}>\` is not allowed: content is data. Write the value in quotes.`,
          )
    }),
  },
} satisfies Rule

const message = 'An expression in braces is not allowed: content is data. Write `\\{` for a plain brace.'
