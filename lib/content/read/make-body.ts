import type { Element, Root as HtmlRoot } from 'hast'
import type { Code, Nodes, Root, RootContent } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString } from 'mdast-util-to-string'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { decoration, type Body } from '../model/body.ts'
import { passagesOf } from './passages.ts'
import type { ReadBody } from './read-body.ts'

const toHtml = unified().use(remarkRehype, {
  handlers: { mdxJsxFlowElement: componentOf, mdxJsxTextElement: componentOf, code: codeOf },
})

/** A component as an element of its name: plain data, which is looked up in the component map and never evaluated. */
function componentOf(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element {
  const properties = Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object' ? [[attribute.name, attribute.value ?? '']] : [],
    ),
  )
  return { type: 'element', tagName: node.name ?? 'div', properties, children: state.all(node) as Element['children'] }
}

/** Code as an element of its own, which holds no words that anything else could take for its own. */
function codeOf(_: State, { lang, value }: Code): Element {
  return { type: 'element', tagName: 'Code', properties: { language: lang ?? 'text', text: value }, children: [] }
}

/** Pixels of an image file, by its address. */
export type ImageSizes = ReadonlyMap<string, { width: number; height: number }>

/**
 * Makes the body that pages are built from; no page is built from a body with an error.
 * @param sizes the sizes of the images, so that a browser reserves their space.
 */
export function makeBody(read: ReadBody, sizes: ImageSizes = new Map()): Body {
  const { tree, headings, ids, links, images, claims } = read
  const firstHeading = tree.children.findIndex((node) => node.type === 'heading')
  const introEnd = firstHeading === -1 ? tree.children.length : firstHeading
  const introNodes = tree.children.slice(0, introEnd)
  const shown = (node: RootContent): RootContent => showNode(node, read, sizes) as RootContent
  const markdown = {
    intro: withDefinitions(
      introNodes.filter((node) => node.type !== 'code' || !read.drawings.has(node)),
      tree,
    ).map(shown),
    sections: withDefinitions(tree.children.slice(introEnd), tree).map(shown),
  }
  const drawings = [...read.drawings]
  return {
    intro: htmlOf(markdown.intro),
    introDrawings: drawings.filter(([node]) => introNodes.includes(node)).map(([, drawing]) => drawing),
    sections: htmlOf(markdown.sections),
    markdown,
    headings,
    lead: toString(introNodes.find((node) => node.type === 'paragraph') ?? tree),
    passages: passagesOf(tree, read.drawings),
    drawings: drawings.map(([, drawing]) => drawing),
    claims,
    links,
    images,
    ids,
  }
}

/**
 * A node with the components that show its drawings and images. Once a node is checked, nobody needs its place, and in a large
 * handbook the places take half the memory: they are dropped.
 */
function showNode(node: Nodes, read: ReadBody, sizes: ImageSizes): Nodes {
  const rest = { ...node, position: undefined }
  if (node.type === 'code' && read.drawings.has(node)) return component('AsciiDiagram', { id: read.drawings.get(node)?.id ?? '' })
  if (node.type === 'paragraph') {
    const [image] = node.children
    if (image?.type === 'image' && node.children.length === 1) {
      const { url, alt, title } = image
      const { width, height } = sizes.get(url) ?? {}
      return component('Picture', {
        src: url,
        alt: alt ?? '',
        ...(title && title !== decoration && { title }),
        ...(width !== undefined && { width, height }),
      })
    }
  }
  if (!('children' in node)) return rest
  const children = node.children.map((child) => showNode(child, read, sizes))
  const id = read.idOf.get(node)
  return { ...rest, children, ...(id !== undefined && { data: { hProperties: { id } } }) } as Nodes
}

function component(name: string, attributes: Record<string, string | number | undefined>): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value: String(value) })),
    children: [],
  }
}

/** Definitions (`[x]: …`) may be anywhere in the file: each part gets all of them. */
function withDefinitions(children: RootContent[], root: Root): RootContent[] {
  return [...children, ...root.children.filter((node) => node.type === 'definition' && !children.includes(node))]
}

function htmlOf(children: RootContent[]): HtmlRoot {
  return toHtml.runSync({ type: 'root', children } as Root) as HtmlRoot
}
