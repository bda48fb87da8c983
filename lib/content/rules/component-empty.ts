import { toString } from 'mdast-util-to-string'
import { knownComponent, ofComponents } from './helpers/components.ts'
import type { Rule, Tell } from './rule.ts'

export const componentEmptyRule = {
  name: 'component-empty',
  severity: 'error',
  remedy: 'Put the component around the words it is about.',
  nodes: ofComponents((node, _: unknown, tell: Tell) => {
    if (knownComponent(node)?.inline && toString(node).trim() === '')
      tell(node, `\`<${node.name}>\` is empty: put it around the words it is about.`)
  }),
} satisfies Rule
