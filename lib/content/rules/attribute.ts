import { clip } from '../model/problem.ts'
import { knownComponent, ofComponents, plainAttributes } from './helpers/components.ts'
import type { Rule, Tell } from './rule.ts'

export const attributeRule = {
  name: 'attribute',
  severity: 'error',
  remedy: 'Use one of the allowed values.',
  nodes: ofComponents((node, _: unknown, tell: Tell) => {
    const component = knownComponent(node)
    if (!component) return
    const values: Record<string, unknown> = {}
    for (const attribute of plainAttributes(node)) {
      if (!component.attributes.includes(attribute.name)) continue
      if (Object.hasOwn(values, attribute.name))
        tell(attribute.position ? attribute : node, `Duplicate attribute \`${attribute.name}\`: remove one of the two.`)
      else values[attribute.name] = attribute.value ?? ''
    }
    for (const issue of component.schema.safeParse(values).error?.issues ?? []) {
      const name = String(issue.path[0])
      const wanted =
        issue.code === 'invalid_value'
          ? `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
          : issue.code === 'too_small'
            ? 'a non-empty string'
            : issue.message
      tell(
        node,
        values[name] === undefined
          ? `The attribute \`${name}\` of \`<${node.name}>\` is missing: it must be ${wanted}.`
          : `The attribute \`${name}\` of \`<${node.name}>\` must be ${wanted}, not "${clip(String(values[name]))}".`,
      )
    }
  }),
} satisfies Rule
