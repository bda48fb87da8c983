import { clip } from '../model/problem.ts'
import { knownComponent, ofComponents, plainAttributes } from './helpers/components.ts'
import type { Rule, Tell } from './rule.ts'

export const attributeRule = {
  name: 'attribute',
  severity: 'error',
  remedy: 'Write one of the allowed values.',
  nodes: ofComponents((node, _: unknown, tell: Tell) => {
    const component = knownComponent(node)
    if (!component) return
    const values: Record<string, unknown> = {}
    for (const attribute of plainAttributes(node)) {
      if (!component.attributes.includes(attribute.name)) continue
      if (Object.hasOwn(values, attribute.name))
        tell(attribute.position ? attribute : node, `The attribute \`${attribute.name}\` stands here a second time.`)
      else values[attribute.name] = attribute.value ?? ''
    }
    for (const issue of component.schema.safeParse(values).error?.issues ?? []) {
      const name = String(issue.path[0])
      const wanted =
        issue.code === 'invalid_value'
          ? `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
          : issue.code === 'too_small'
            ? 'a text'
            : issue.message
      tell(
        node,
        values[name] === undefined
          ? `The attribute \`${name}\` of \`<${node.name}>\` is missing: ${wanted} is expected.`
          : `The attribute \`${name}\` of \`<${node.name}>\` is "${clip(String(values[name]))}", but ${wanted} is expected.`,
      )
    }
  }),
} satisfies Rule
