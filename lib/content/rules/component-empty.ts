import { toString } from 'mdast-util-to-string'
import { knownComponent, ofComponents } from './helpers/components.ts'
import type { Rule, Tell } from './rule.ts'

export const componentEmptyRule = {
  name: 'component-empty',
  severity: 'error',
  remedy: 'Put the component around the words that it is about.',
  nodes: ofComponents((node, _: unknown, tell: Tell) => {
    if (knownComponent(node)?.inline && toString(node).trim() === '') tell(node, `\`<${node.name}>\` stands around no words.`)
  }),
} satisfies Rule
