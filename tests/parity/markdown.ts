import type { Code, List, Nodes, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { tidy } from './facts.ts'

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)

/** Reads a text as GitHub would. */
export function readMarkdown(text: string): Root {
  return reader.parse(text)
}

/** The words in it as one line; a claim behind some is a mark after them. */
export function wordsOf(node: Nodes): string {
  switch (node.type) {
    case 'footnoteReference':
      return `[^${node.identifier}]`
    case 'image':
      return node.alt ?? ''
    case 'break':
      return ' '
    default:
      return 'children' in node ? node.children.map(wordsOf).join('') : 'value' in node ? node.value : ''
  }
}

/** The words in them, block by block. */
export function blocksIn(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node): string[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell': {
        const title = node.children.flatMap((child) => (child.type === 'image' && child.title ? [child.title] : []))
        return [wordsOf(node), ...title].map(tidy).filter((block) => block !== '')
      }
      case 'code':
        return [tidy(node.value)].filter((block) => block !== '')
      case 'yaml':
      case 'footnoteDefinition':
        return []
      default:
        return 'children' in node ? blocksIn(node.children) : []
    }
  })
}

/** A drawing of a copy: its title, its text, how to read it, its list, and the figures in it. */
export type CopiedDrawing = { title: string; caption?: string; text: string; outline: string[]; figures: string[] }

/** Takes the drawings out of a text: what is left, and they. The title stands before each, the list behind it. */
export function takeDrawings(nodes: readonly RootContent[]): { rest: RootContent[]; drawings: CopiedDrawing[] } {
  const rest: RootContent[] = []
  const drawings: CopiedDrawing[] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]
    if (!node) continue
    if (node.type === 'code' && node.lang === 'diagram') {
      rest.pop()
      const { drawing, length } = readDrawing(node, nodes.slice(at + 1))
      drawings.push(drawing)
      at += length
    } else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
      const inside = takeDrawings(node.children)
      drawings.push(...inside.drawings)
      rest.push({ ...node, children: inside.rest } as RootContent)
    } else rest.push(node)
  }
  return { rest, drawings }
}

function readDrawing(code: Code, following: readonly RootContent[]): { drawing: CopiedDrawing; length: number } {
  const [first, second] = following
  // Each drawing has its summary before its list; what stands before that is its caption.
  const captioned = first?.type === 'paragraph' && second?.type === 'paragraph' && wordsOf(second).endsWith(':')
  const after = following.slice(captioned ? 1 : 0)
  const title = /^title="(.*)"$/.exec(code.meta ?? '')?.[1] ?? ''
  const list = after[1]?.type === 'list' ? after[1] : undefined
  const named = after[2]?.type === 'paragraph' && wordsOf(after[2]) === 'Figures in it:' && after[3]?.type === 'list' ? after[3] : undefined
  return {
    drawing: {
      title,
      ...(captioned && { caption: tidy(wordsOf(first)) }),
      text: code.value,
      outline: list ? linesOf(list) : [],
      figures: named ? itemsOf(named) : [],
    },
    length: (captioned ? 2 : 1) + (list ? 1 : 0) + (named ? 2 : 0),
  }
}

/** A list as lines, two blanks before those of an inner one. */
function linesOf(list: List, indent = ''): string[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child) => (child.type === 'list' ? linesOf(child, `${indent}  `) : [`${indent}${tidy(wordsOf(child))}`])),
  )
}

/** The items of the lists among these, each as one line. */
export function itemsOf(...nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => (node.type === 'list' ? node.children.map((item) => blocksIn(item.children).join(' ')) : []))
}

export type MarkdownPart = { title: string; heading?: RootContent; nodes: RootContent[] }

/** A text cut at its headings of a depth; what stands before the first has no title. */
export function partsOf(nodes: readonly RootContent[], depth: number): MarkdownPart[] {
  const parts: MarkdownPart[] = [{ title: '', nodes: [] }]
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) parts.push({ title: wordsOf(node), heading: node, nodes: [] })
    else parts.at(-1)?.nodes.push(node)
  }
  return parts
}

/** The addresses of the links in these, in reading order. */
export function linksIn(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => [...(node.type === 'link' ? [node.url] : []), ...('children' in node ? linksIn(node.children) : [])])
}
