import { parseDocument } from 'htmlparser2'
import { tidy } from './facts.ts'

export type HtmlNode = ReturnType<typeof parseDocument>['children'][number]
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>

const inline = new Set(['a', 'abbr', 'b', 'code', 'del', 'em', 'i', 'output', 'strong', 'sub', 'sup', 'time', 'tspan', 'text', 'wbr'])

/** The parts of a document in which readers find what it says; the rest is for its use, or for machines. */
const silent = new Set(['script', 'style', 'template', 'svg', 'button'])

/** Reads a page. */
export function readHtml(html: string): HtmlElement {
  const root = parseDocument(html).children.find(isElement)
  if (!root) throw new Error('This is no page.')
  return root
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'attribs' in node
}

/** The elements in this one that a test takes, in reading order. */
export function findAll(root: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement[] {
  return root.children.filter(isElement).flatMap((child) => [...(test(child) ? [child] : []), ...findAll(child, test)])
}

export function find(root: HtmlElement | undefined, test: (element: HtmlElement) => boolean): HtmlElement | undefined {
  return root && findAll(root, test)[0]
}

export function elementsIn(element: HtmlElement | undefined): HtmlElement[] {
  return element?.children.filter(isElement) ?? []
}

/** Tests for `find`. */
export const named =
  (...names: string[]) =>
  ({ name }: HtmlElement): boolean =>
    names.includes(name)
export const withId =
  (id: string) =>
  ({ attribs }: HtmlElement): boolean =>
    attribs.id === id
export const having =
  (attribute: string) =>
  ({ attribs }: HtmlElement): boolean =>
    attribute in attribs
export const ofClass =
  (name: string) =>
  ({ attribs }: HtmlElement): boolean =>
    (attribs.class ?? '').split(' ').includes(name)

/** The section that a heading of this id is the name of. */
export const labelledBy =
  (id: string) =>
  ({ attribs }: HtmlElement): boolean =>
    attribs['aria-labelledby'] === id

/** Whether readers see nothing of it, or hear it only. */
function isHidden({ name, attribs }: HtmlElement): boolean {
  return (
    silent.has(name) || 'hidden' in attribs || attribs['aria-hidden'] === 'true' || (attribs.class ?? '').split(' ').includes('sr-only')
  )
}

/** The words in it as one line. */
export function textOf(node: HtmlNode | undefined): string {
  return tidy(blocksOf(node).join(' '))
}

/**
 * The words in it, block by block, as they are seen: a claim behind some is a mark, `[^id]`, after them.
 * @param skip what is left out besides what is hidden.
 */
export function blocksOf(node: HtmlNode | undefined, skip: (element: HtmlElement) => boolean = () => false): string[] {
  const blocks: string[] = []
  let line = ''
  const end = (): void => {
    if (tidy(line) !== '') blocks.push(tidy(line))
    line = ''
  }
  const read = (each: HtmlNode): void => {
    if ('data' in each && each.type === 'text') line += each.data
    if (!isElement(each) || isHidden(each) || skip(each)) return
    // Code is one block, whatever colours it has.
    const block = !inline.has(each.name) && !(each.attribs.class ?? '').startsWith('code-')
    if (block) end()
    if (each.name === 'img') blocks.push(tidy(each.attribs.alt ?? ''))
    each.children.forEach(read)
    const [, claim] = /^\/sources\/#(.+)$/.exec(each.attribs.href ?? '') ?? []
    if (claim && ofClass('claim')(each)) line += `[^${claim}]`
    if (block) end()
  }
  if (node) read(node)
  end()
  return blocks.filter((block) => block !== '')
}
