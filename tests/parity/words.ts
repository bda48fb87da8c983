import type { Nodes } from 'mdast'
import { blocksOf, find, ofClass, readHtml, withId, type HtmlElement } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { tidy } from './facts.ts'

/** What leads through the site, and drawings, whose facts are compared one by one. */
function isBesides(element: HtmlElement): boolean {
  const { name, attribs } = element
  return (
    name === 'nav' ||
    ['data-drawing', 'data-needs-script'].some((mark) => mark in attribs) ||
    ofClass('origin')(element) ||
    ofClass('print:hidden')(element)
  )
}

/** The heading over claims, which are footnotes in a copy, and that of a table, which is a list in one. */
const ofPagesOnly = new Set(['Figures on this page', 'Answer', 'Technology', 'Combination', 'Together', 'Share'])

/**
 * Compares all words of a page with those of its copy, in whatever parts they stand: what a component or a page begins to say
 * without the copy saying it, or the other way round, is told.
 */
export function compareWords(html: string, markdown: string, page: string): { blocks: number; differences: string[] } {
  const main = find(readHtml(html), withId('content'))
  const blocks = blocksOf(main, isBesides)
    .map(plain)
    .filter((block) => block !== '' && !ofPagesOnly.has(block))
  const nodes = readMarkdown(markdown).children
  const copied = ` ${plain(nodes.map((node) => textIn(node)).join(' '))} `
  const shown = new Set(plain(everyWordOf(main)).split(' '))
  // Footnotes are about claims, which stand whole on a page of their own; the way on stands in the navigation of a page.
  const said = nodes.filter(({ type }) => !['yaml', 'footnoteDefinition'].includes(type))
  const ways = said.findIndex((node) => node.type === 'heading' && textIn(node) === 'Go to')
  const words = new Set(
    plain(
      said
        .slice(0, ways === -1 ? undefined : ways)
        .map((node) => textIn(node))
        .join(' '),
    ).split(' '),
  )
  return {
    blocks: blocks.length,
    differences: [
      ...blocks
        .filter((block) => !copied.includes(` ${block} `))
        .map((block) => `${page} · words: only the page says ${JSON.stringify(block)}`),
      ...[...words]
        .filter((word) => word !== '' && !shown.has(word) && !ofCopiesOnly.has(word))
        .map((word) => `${page} · words: only the copy says ${JSON.stringify(word)}`),
    ],
  }
}

/** How a copy introduces what a page shows: `Technologies: …`, `Used in: …`, `Figures in it: …`. */
const ofCopiesOnly = new Set([
  'Technologies',
  'Used',
  'in',
  'it',
  'Figures',
  'Note',
  'Heading',
  'Text',
  'over',
  'a',
  'little',
  'clearly',
  'strongly',
  'against',
  'for',
  'no',
  'incoming',
  'connection',
  'holds',
])

/** Words and numbers with single blanks between them. */
function plain(text: string): string {
  return tidy(text.replace(/\[\^[^\]]*\]/g, ' ').replace(/[^\p{L}\p{M}\p{N}%+#]+/gu, ' '))
}

function textIn(node: Nodes): string {
  if (node.type === 'image') return `${node.alt ?? ''} ${node.title ?? ''}`
  if ('value' in node && node.type !== 'yaml') return node.value
  return 'children' in node
    ? node.children.map(textIn).join(['paragraph', 'heading', 'link', 'strong', 'emphasis', 'delete'].includes(node.type) ? '' : ' ')
    : ''
}

/** Everything in it, hidden or not. */
function everyWordOf(element: HtmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) =>
      'data' in child
        ? child.data
        : 'attribs' in child
          ? `${child.attribs.alt ?? ''} ${child.attribs['aria-label'] ?? ''} ${child.attribs.id ?? ''} ${everyWordOf(child)}`
          : '',
    )
    .join(gapIn(element))
}

/** Blocks part words, spans within a line do not. */
function gapIn(element: HtmlElement | undefined): string {
  return ['p', 'a', 'span', 'strong', 'em', 'code', 'h1', 'h2', 'h3', 'h4'].includes(element?.name ?? '') ? '' : ' '
}
