import type { Code, Root } from 'mdast'
import type { Node } from 'unist'
import { isScalar, visit as visitYaml, type Document } from 'yaml'
import { slugPattern } from '../model/slug.ts'
import { blank } from '../text/words-in.ts'
import { walk } from './walk.ts'

/** Words for people, character for character as written in a file. */
export type Prose = {
  file: string
  /** May have line ends, and signs of the markup between its words. */
  text: string
  /** Where the text begins in the file, from 1. */
  line: number
  column: number
}

/** All words of a body except code and addresses: text, image descriptions, titles, drawing labels, component attributes. */
export function findProse(root: Root, source: string, file: string): Prose[] {
  const found: Prose[] = []
  const add = (node: Node, text = source.slice(node.position?.start.offset, node.position?.end.offset), within = 0) => {
    if (!node.position) return
    const before = source.slice(node.position.start.offset, (node.position.start.offset ?? 0) + within).split(/\r\n|\n|\r/)
    const { line, column } = node.position.start
    found.push({ file, text, line: line + before.length - 1, column: (before.length === 1 ? column : 1) + (before.at(-1)?.length ?? 0) })
  }
  /** A part of a node, if it is written as it reads. */
  const addPart = (node: Node, text: string | null | undefined) => {
    const at = text ? source.slice(node.position?.start.offset, node.position?.end.offset).indexOf(text) : -1
    if (text && at !== -1) add(node, text, at)
  }
  walk(root, (node) => {
    if (node.type === 'text') add(node)
    else if (node.type === 'image') addPart(node, node.alt)
    else if (node.type === 'code' && node.lang === 'diagram') addDrawing(node)
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const { type, name, value, position } of node.attributes.filter((each) => each.type === 'mdxJsxAttribute'))
        if (typeof value === 'string' && !isName(name, value)) addPart({ type, position } as Node, value)
    }
    if ((node.type === 'link' || node.type === 'definition' || node.type === 'image') && node.title) addPart(node, node.title)
  })
  return found

  function addDrawing(node: Code): void {
    addPart(node, node.meta)
    addPart(node, node.value)
  }
}

/** The same for YAML: every text except ids, references, addresses and quotations, which are other people's words. */
export function findProseInYaml(document: Document, text: string): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = []
  visitYaml(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && notProse.has(String(key.value)) && isScalar(value)) return visitYaml.SKIP
    },
    Scalar(key, { value, range, type }) {
      if (key === 'key' || typeof value !== 'string' || !range || isName('', value)) return
      const written = text.slice(range[0], range[1])
      // Escapes are not letters: `\n` in quotes.
      found.push({
        text: type === 'QUOTE_DOUBLE' ? written.replace(/\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|.)/gi, blank) : written,
        offset: range[0],
      })
    },
  })
  return found
}

const notProse = new Set(['id', 'claim', 'source', 'quote', 'slug', 'icon', 'address', 'home', 'licence', 'hero'])

/** A name for machines: an id, `kind/slug`, an address. */
function isName(key: string, value: string): boolean {
  return notProse.has(key) || /^https?:/.test(value) || (/[-/]/.test(value) && value.split('/').every((part) => slugPattern.test(part)))
}
