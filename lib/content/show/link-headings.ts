import type { Element, Root, RootContent } from 'hast'

/** Makes the words of each heading the link to its place. One whose words lead elsewhere already gets a link after them. */
export function linkHeadings(root: Root): Root {
  return { ...root, children: root.children.map(linkHeading) }
}

function linkHeading(node: RootContent): RootContent {
  if (node.type !== 'element' || !/^h[2-4]$/.test(node.tagName) || node.properties.id === undefined) return node
  const href = `#${node.properties.id}`
  if (!hasLink(node)) return { ...node, children: [link({ href }, node.children)] }
  const mark = link({ href, ariaLabel: 'Link to this heading' }, [{ type: 'text', value: '\u00a0#\u00a0' }])
  return { ...node, children: [...node.children, mark] }
}

function link(properties: Element['properties'], children: Element['children']): Element {
  return { type: 'element', tagName: 'a', properties, children }
}

function hasLink({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (['a', 'Claim'].includes(child.tagName) || hasLink(child)))
}
