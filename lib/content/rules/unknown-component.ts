import { clip } from '../model/problem.ts'
import { vocabulary } from '../model/vocabulary.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { knownComponent, ofComponents } from './helpers/components.ts'
import type { Rule, Tell } from './rule.ts'

export const unknownComponentRule = {
  name: 'unknown-component',
  severity: 'error',
  remedy: 'Use one of the allowed components, or write `&lt;` for a literal less-than sign.',
  nodes: ofComponents((node, _: unknown, tell: Tell) => {
    if (node.name === null) return tell(node, 'An empty tag `<>` is not allowed.')
    if (knownComponent(node)) return
    const names = Object.keys(vocabulary)
    tell(
      node,
      `Unknown component \`<${clip(node.name)}>\`${didYouMean(node.name, names)} Allowed: ${names.map((name) => `\`<${name}>\``).join(', ')}. Write \`&lt;\` for a literal less-than sign.`,
    )
  }),
} satisfies Rule
