import type {
  BlockContent,
  Code,
  DefinitionContent,
  Emphasis,
  FootnoteReference,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
} from 'mdast'

/** Words in a line: plain ones, and nodes such as links. */
export type Words = readonly (string | PhrasingContent)[]

/** A part of a text that stands on lines of its own. */
export type Block = BlockContent | DefinitionContent

/** A heading; the title of the page has depth 1. */
export function heading(depth: number, ...words: Words): Heading {
  return { type: 'heading', depth: Math.min(depth, 6) as Heading['depth'], children: phrasing(words) }
}

export function paragraph(...words: Words): Paragraph {
  return { type: 'paragraph', children: phrasing(words) }
}

/** A list, one item for each; an item of blocks begins with a paragraph. Nothing for no items. */
export function list(items: readonly (Words | readonly Block[])[]): List[] {
  if (items.length === 0) return []
  const children = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: isBlocks(item) ? [...item] : [paragraph(...item)],
  }))
  return [{ type: 'list', ordered: false, spread: false, children }]
}

/** A list of things to do, none of them done. */
export function tasks(items: Parameters<typeof list>[0]): List[] {
  return list(items).map((node) => ({ ...node, children: node.children.map((item) => ({ ...item, checked: false })) }))
}

export function link(url: string, ...words: Words): Link {
  return { type: 'link', url, children: phrasing(words) }
}

export function strong(...words: Words): Strong {
  return { type: 'strong', children: phrasing(words) }
}

export function emphasis(...words: Words): Emphasis {
  return { type: 'emphasis', children: phrasing(words) }
}

/** Text as it stands, between fences. */
export function fence(lang: string, meta: string | null, value: string): Code {
  return { type: 'code', lang, meta, value }
}

/** The mark behind words that a claim stands behind: the claim is the footnote. */
export function claimMark(claim: string): FootnoteReference {
  return { type: 'footnoteReference', identifier: claim, label: claim }
}

/** Things in a line, with something between each two. */
export function joined(items: readonly Words[], between = ', '): Words {
  return items.flatMap((item, index) => (index === 0 ? item : [between, ...item]))
}

function isBlocks(item: Words | readonly Block[]): item is readonly Block[] {
  const [first] = item
  return typeof first === 'object' && ['paragraph', 'list', 'code', 'blockquote', 'heading'].includes(first.type)
}

function phrasing(words: Words): PhrasingContent[] {
  return words.map((word) => (typeof word === 'string' ? { type: 'text', value: word } : word))
}
