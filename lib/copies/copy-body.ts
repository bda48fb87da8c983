import type { Definition, PhrasingContent, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { publicAddress } from '../content/model/address.ts'
import type { Entry, Handbook } from '../content/model/handbook.ts'
import { calloutTitles } from '../content/model/vocabulary.ts'
import { copyAddress } from './copy-address.ts'
import { copyDrawing } from './copy-drawing.ts'
import { claimMark, link, paragraph, strong, type Block } from './nodes.ts'

type Component = MdxJsxFlowElement | MdxJsxTextElement

/**
 * These nodes of an entry's body without components: claims are footnotes, callouts quotations, drawings text and list.
 * @param page where the places are to which `#…` leads; on the page of the entry itself nothing stands before them.
 */
export function copyBody(handbook: Handbook, { body }: Entry, nodes: readonly RootContent[], page = ''): RootContent[] {
  // The introduction has the definitions of the whole body.
  const definitions = new Map(body.markdown.intro.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])))
  return nodes.flatMap(copy)

  function copy(node: RootContent): RootContent[] {
    switch (node.type) {
      case 'definition':
        return []
      case 'link':
        return [{ ...node, url: addressAt(node.url), children: copyAll(node.children) as PhrasingContent[] }]
      case 'linkReference':
        return [{ ...link(addressOf(node.identifier)), children: copyAll(node.children) as PhrasingContent[] }]
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return copyComponent(node)
      default:
        return ['children' in node ? ({ ...node, children: copyAll(node.children) } as RootContent) : node]
    }
  }

  function copyAll(children: readonly RootContent[]): RootContent[] {
    return children.flatMap(copy)
  }

  function addressOf(identifier: string): string {
    const { url } = definitions.get(identifier) ?? ({ url: '' } as Definition)
    return addressAt(url)
  }

  function addressAt(url: string): string {
    return copyAddress(handbook, url.startsWith('#') ? `${page}${url}` : url)
  }

  function copyComponent(node: Component): RootContent[] {
    const children = copyAll(node.children)
    switch (node.name) {
      case 'Claim':
        return [...children, claimMark(attributeOf(node, 'id'))]
      case 'Callout': {
        const kind = attributeOf(node, 'kind') === 'caution' ? 'caution' : 'note'
        const title = attributeOf(node, 'title') || calloutTitles[kind]
        return [{ type: 'blockquote', children: [paragraph(strong(title)), ...(children as Block[])] }]
      }
      case 'AsciiDiagram':
        return body.drawings.filter(({ id }) => id === attributeOf(node, 'id')).flatMap((drawing) => copyDrawing(handbook, drawing))
      case 'Picture':
        return copyPicture(attributeOf(node, 'src'), attributeOf(node, 'alt'), attributeOf(node, 'title'))
      default:
        throw new Error(`No copy of <${node.name}>: lib/copies/copy-body.ts says how each component is written for machines.`)
    }
  }
}

/** An image that says nothing is left out. */
function copyPicture(src: string, alt: string, title: string): RootContent[] {
  if (alt === '') return []
  return [paragraph({ type: 'image', url: publicAddress(src as `/${string}`), alt, title: title || null })]
}

function attributeOf(node: Component, name: string): string {
  const found = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)
  return typeof found?.value === 'string' ? found.value : ''
}
