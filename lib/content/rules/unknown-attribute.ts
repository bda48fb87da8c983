import { clip } from '../model/problem.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { knownComponent, ofComponents, plainAttributes } from './helpers/components.ts'
import type { Rule, Tell } from './rule.ts'

export const unknownAttributeRule = {
  name: 'unknown-attribute',
  severity: 'error',
  remedy: 'Use one of the allowed attributes.',
  nodes: ofComponents((node, _: unknown, tell: Tell) => {
    const allowed = knownComponent(node)?.attributes
    if (!allowed) return
    for (const attribute of plainAttributes(node))
      if (!allowed.includes(attribute.name))
        tell(
          attribute.position ? attribute : node,
          `Unknown attribute \`${clip(attribute.name)}\` of \`<${node.name}>\`${didYouMean(attribute.name, allowed)} Allowed: ${allowed.map((name) => `\`${name}\``).join(', ')}.`,
        )
  }),
} satisfies Rule
