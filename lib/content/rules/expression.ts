import { knownComponent, ofComponents } from './helpers/components.ts'
import type { Rule, Tell } from './rule.ts'

export const expressionRule = {
  name: 'expression',
  severity: 'error',
  remedy: 'Write `\\{` for a literal brace: content is data.',
  nodes: {
    // Comments are data: none of one is run or shown, and they were already left out.
    mdxFlowExpression: (node, _, tell) => tell(node, message),
    mdxTextExpression: (node, _, tell) => tell(node, message),
    ...ofComponents((node, _: unknown, tell: Tell) => {
      if (!knownComponent(node)) return
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxExpressionAttribute' || (attribute.value !== null && typeof attribute.value === 'object'))
          tell(
            attribute.position ? attribute : node,
            `Expressions in the attributes of \`<${node.name}>\` are not allowed: content is data. Write the value in quotes.`,
          )
    }),
  },
} satisfies Rule

const message = 'Expressions in braces are not allowed: content is data. Write `\\{` for a literal brace.'
