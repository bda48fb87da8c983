import type { Node } from 'unist'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { walk } from '../read/walk.ts'
import { knownComponent, ofComponents } from './helpers/components.ts'
import type { Rule, Tell } from './rule.ts'

export const componentPlaceRule = {
  name: 'component-place',
  severity: 'error',
  remedy: 'Move the component to where it belongs.',
  nodes: {
    ...ofComponents((node, _: unknown, tell: Tell) => {
      const component = knownComponent(node)
      if (!component || component.inline === (node.type === 'mdxJsxTextElement')) return
      tell(
        node,
        component.inline
          ? `\`<${component.name}>\` belongs in a line of text, around the words it is about.`
          : `\`<${component.name}>\` belongs on lines of its own, with an empty line before and after it.`,
      )
    }),
  },
  entry({ body }, tell) {
    walk(body.tree, (outer) => {
      if (!isLink(outer)) return
      walk(outer, (inner) => {
        if (inner !== outer && isLink(inner) && (isClaim(inner) || isClaim(outer)))
          tell(isClaim(inner) ? inner : outer, '`<Claim>` is itself a link: move it out of this link, or the link out of it.')
      })
    })
  },
} satisfies Rule

function isClaim(node: Node): boolean {
  return node.type === 'mdxJsxTextElement' && (node as MdxJsxTextElement).name === 'Claim'
}

function isLink(node: Node): boolean {
  return isClaim(node) || node.type === 'link' || node.type === 'linkReference'
}
