import type { Code, Image, Node, Parent, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { alignText } from '../text/align-text.ts'
import type { Exception, FigurePlace, FoundFigures } from '../model/found-figures.ts'
import { commentIn, reasonIn } from '../text/comment.ts'
import { readFenceLine } from './fence-line.ts'
import { findFigures } from '../text/find-figures.ts'
import { lineFinder } from '../text/line-finder.ts'
import { onceFor } from '../model/once-for.ts'

/**
 * Every figure in the words and drawings of a body, with what backs it, and every exception.
 * @param labelsOf the labels of a drawing: a label of two rows may contain a figure that neither row does.
 */
export function figuresInBody(root: Root, source: string, labelsOf: (drawing: Code) => readonly string[]): FoundFigures {
  const offsetsOf = onceFor(({ value, start, end }: Part) => (value === undefined ? [start] : alignText(value, source, start, end)))
  const file: File = { source, rows: source.split(/\r\n|\n|\r/), placeAt: lineFinder(source), offsetsOf, labelsOf }
  const found: FoundFigures = { places: [], exceptions: [], drawings: [] }
  const scan = (parent: Parent, around?: Exception): void => {
    if (parent.children.some(isPhrase)) return findInBlock(parent, file, found, around)
    let before: Exception | undefined
    for (const node of parent.children) {
      const exception = exceptionIn(node, file)
      if (exception) found.exceptions.push((before = exception))
      if (node.type === 'mdxFlowExpression') continue
      const covered = before ?? around
      if (node.type === 'code') findInDrawing(node, file, found, covered)
      findInAttributes(node, file, found, covered)
      if ('children' in node) scan(node, covered)
      before = undefined
    }
  }
  scan(root)
  return found
}

type File = {
  source: string
  rows: readonly string[]
  placeAt: (offset: number) => { line: number; column: number }
  /** Of each character of a part, in the file. */
  offsetsOf: (part: Part) => readonly number[]
  labelsOf: (drawing: Code) => readonly string[]
}

const phrases = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
  'mdxJsxTextElement',
  'mdxTextExpression',
])

function isPhrase(node: Node): boolean {
  return phrases.has(node.type)
}

function exceptionIn(node: RootContent, { placeAt }: File): Exception | undefined {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined
  const reason = reasonIn(commentIn(node.value) ?? '')
  return reason === undefined ? undefined : { reason, form: '{/* no claim: … */}', ...placeAt(node.position?.start.offset ?? 0) }
}

/** A text, or something that counts as one character, with its place in the words of its block and in the file. */
type Part = { from: number; value?: string; start: number; end: number }

/** The words of a paragraph, a heading or a cell as one text: a figure may begin in one element and end in another. */
type Block = {
  text: string
  /** What it is made of. */
  parts: Part[]
  /** Ranges of the text inside a claim. */
  claims: { id: string; from: number; to: number }[]
  /** The ranges that they cover: to the end of the sentence. */
  exceptions: { exception: Exception; from: number; to: number }[]
}

function findInBlock(parent: Parent, file: File, found: FoundFigures, around?: Exception): void {
  const block: Block = { text: '', parts: [], claims: [], exceptions: [] }
  const read = ({ children }: Parent): void => {
    for (const node of children) {
      const from = block.text.length
      const { start, end } = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
      const exception = exceptionIn(node, file)
      if (exception) block.exceptions.push({ exception, from, to: from })
      findInAttributes(node, file, found, around)
      if (node.type === 'text') {
        block.text += node.value
        block.parts.push({ from, value: node.value, start, end })
      } else if ('children' in node && !isAddress(node)) {
        read(node)
        if (node.type === 'mdxJsxTextElement' && node.name === 'Claim') block.claims.push({ id: idOf(node), from, to: block.text.length })
      } else if (node.type !== 'mdxTextExpression') {
        // Code and line breaks separate the text on either side.
        block.text += node.type === 'break' ? '\n' : '\ufffc'
        block.parts.push({ from, start, end })
      }
    }
  }
  read(parent)
  for (const each of block.exceptions) {
    each.to = sentenceEnd(block.text, each.from)
    found.exceptions.push(each.exception)
  }
  for (const { text: figure, index } of findFigures(block.text)) {
    const end = index + figure.length
    const claim = block.claims.find(({ from, to }) => from < end && index < to)
    const partly = claim !== undefined && (index < claim.from || end > claim.to)
    found.places.push({
      figure,
      ...file.placeAt(offsetIn(block, index, file)),
      medium: 'text',
      claims: claim && !partly ? [claim.id] : [],
      partly,
      exception: block.exceptions.findLast(({ from, to }) => from <= index && index < to)?.exception ?? around,
    })
  }
}

/** The place in the file of a character of the text, found only when needed: most texts contain no figure. */
function offsetIn({ parts }: Block, index: number, { offsetsOf }: File): number {
  const part = parts.findLast(({ from }) => from <= index)
  return (part && offsetsOf(part)[index - part.from]) ?? 0
}

/** A link whose words are its address. */
function isAddress(node: Parent): boolean {
  const [only] = node.children
  return node.type === 'link' && node.children.length === 1 && only?.type === 'text' && /^(?:https?:\/\/|www\.)/.test(only.value)
}

function idOf({ attributes }: MdxJsxTextElement): string {
  const id = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value
  return typeof id === 'string' ? id : ''
}

/** The end of the sentence that begins at an index; `e.g.` does not end one. */
function sentenceEnd(text: string, from: number): number {
  const end = /(?<!\b(?:e\.g|i\.e|vs|approx|cf))[.!?](?=[\s"”)]|$)/u.exec(
    text.slice(from).replace(/^\s+/, (blanks) => '\ufffc'.repeat(blanks.length)),
  )
  return end ? from + end.index + 1 : text.length
}

/** Titles of links, words of images, and the texts in the attributes of components. */
function findInAttributes(node: Node, { source, placeAt }: File, found: FoundFigures, exception?: Exception): void {
  const texts: string[] = []
  if (node.type === 'link' || node.type === 'definition') texts.push((node as { title?: string | null }).title ?? '')
  if (node.type === 'image') texts.push((node as Image).alt ?? '', (node as Image).title ?? '')
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    for (const { name, value } of (node as MdxJsxFlowElement).attributes.filter((each) => each.type === 'mdxJsxAttribute'))
      if (typeof value === 'string' && name !== 'id') texts.push(value)
  for (const text of texts) {
    for (const { text: figure } of findFigures(text)) {
      const start = node.position?.start.offset ?? 0
      const offset = Math.max(source.indexOf(text, start), start) + text.indexOf(figure)
      found.places.push({ figure, ...placeAt(offset), medium: 'attribute', claims: [], exception })
    }
  }
}

function findInDrawing(node: Code, { source, rows: written, placeAt, labelsOf }: File, found: FoundFigures, around?: Exception): void {
  if (node.lang !== 'diagram') return
  const fence = readFenceLine(node, source)
  const line = node.position?.start.line ?? 1
  const exception: Exception | undefined = fence.noClaim && { ...fence.noClaim, form: 'no-claim="…"', line }
  if (exception) found.exceptions.push(exception)
  const claims = fence.claims.map(({ claim }) => claim)
  const places: FigurePlace[] = []
  const add = (figure: string, at: { line: number; column: number }): void =>
    void places.push({ figure, ...at, medium: 'drawing', claims, exception: exception ?? around })

  for (const words of [fence.title ?? '', fence.caption ?? '']) {
    const from = source.indexOf(words, node.position?.start.offset ?? 0)
    for (const { text, index } of findFigures(words)) add(text, placeAt(from + index))
  }
  const rows = node.value.split(/\r\n|\n|\r/)
  rows.forEach((row, index) => {
    const indent = Math.max((written[line + index] ?? '').indexOf(row), 0)
    for (const figure of findFigures(row)) add(figure.text, { line: line + index + 1, column: indent + figure.index + 1 })
  })
  for (const label of labelsOf(node)) {
    for (const { text } of findFigures(label)) {
      if (places.some(({ figure }) => figure.includes(text))) continue
      const [first = ''] = text.split(/\s/)
      const row = rows.findIndex((each) => each.includes(first))
      add(text, { line: line + row + 1, column: Math.max((written[line + row] ?? '').indexOf(first), 0) + 1 })
    }
  }
  found.places.push(...places)
  found.drawings.push({ claims: fence.claims.map((each) => ({ ...each, line })), figures: places.map(({ figure }) => figure) })
}
