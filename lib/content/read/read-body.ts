import type { Code, Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { Node } from 'unist'
import type { BodyHeading, BodyId, BodyImage, BodyLink, ClaimUse, Drawing } from '../model/body.ts'
import type { FoundFigures } from '../model/found-figures.ts'
import { limits } from '../model/limits.ts'
import { inlineComponents } from '../model/vocabulary.ts'
import { commentIn } from '../text/comment.ts'
import type { Fault } from './faults.ts'
import { figuresInBody } from './figures-in-body.ts'
import { findClaims } from './find-claims.ts'
import { findDrawings, labelsOf } from './find-drawings.ts'
import { findImages } from './find-images.ts'
import { findLinks } from './find-links.ts'
import { findProse, type Prose } from './find-prose.ts'
import { nameHeadings } from './name-headings.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { replaceNodes, walk } from './walk.ts'

/** The body of an entry, with places, as the rules see it. */
export type ReadBody = {
  /** Its blocks, without comments. */
  tree: Root
  /** The whole file. */
  source: string
  /** The last line of the file. */
  end: number
  headings: BodyHeading[]
  /** In reading order. */
  ids: BodyId[]
  /** The anchor of each heading. */
  idOf: ReadonlyMap<Node, string>
  /** In reading order. */
  links: BodyLink[]
  /** In reading order. */
  images: BodyImage[]
  /** By their fences, in reading order. */
  drawings: ReadonlyMap<Code, Drawing>
  /** Those of the words in reading order, then those of the drawings. */
  claims: ClaimUse[]
  prose: Prose[]
  figures: FoundFigures
  /** Some block could not be read: whatever seems to be missing may be in it. */
  torn: boolean
}

/**
 * Reads the whole text of an MDX file (skipping the front matter, so that line numbers stay right); runs none of it and never throws.
 * @returns what can't be read, and the body, unless it exceeds a limit.
 */
export function readBody(source: string, file: string): { body?: ReadBody; faults: Fault[] } {
  const { root: tree, faults } = parseMarkdown(source, file)
  if (!tree) return { faults }
  const wide = findWideTables(tree, file)
  if (wide.length > 0) return { faults: [...faults, ...wide] }
  tree.children = tree.children.filter((node) => node.type !== 'yaml')
  unwrapComponents(tree)
  const drawings = findDrawings(tree, source)
  const figures = figuresInBody(tree, source, (node) => labelsOf((drawings.get(node) as Drawing).diagram))
  removeComments(tree)
  return {
    body: {
      tree,
      source,
      end: source.split('\n').length,
      ...nameHeadings(tree),
      links: findLinks(tree, source),
      images: findImages(tree, source),
      drawings,
      claims: [...findClaims(tree), ...[...drawings.values()].flatMap(({ claims }) => claims)],
      prose: findProse(tree, source, file),
      figures,
      torn: faults.length > 0,
    },
    faults,
  }
}

function findWideTables(tree: Root, file: string): Fault[] {
  const found: Fault[] = []
  walk(tree, (node) => {
    const columns = node.type === 'table' ? (node.children[0]?.children.length ?? 0) : 0
    if (columns <= limits.tableColumns) return
    const { line, column } = node.position?.start ?? { line: 1, column: 1 }
    const message = `This table has ${columns} columns: it may have ${limits.tableColumns}.`
    found.push({ file, line, column, severity: 'error', rule: 'too-much', message })
  })
  return found
}

/** A paragraph that contains only blocks is not a paragraph: `<Callout>…</Callout>` on one line is a block. */
function unwrapComponents(root: Root): void {
  replaceNodes(root, (node) => {
    if (node.type !== 'paragraph') return undefined
    const alone = node.children.every(
      (child) =>
        (child.type === 'mdxJsxTextElement' && !inlineComponents.includes(child.name ?? '')) ||
        (child.type === 'text' && child.value.trim() === ''),
    )
    if (!alone) return undefined
    return node.children
      .filter((child) => child.type === 'mdxJsxTextElement')
      .map((child) => ({ ...child, type: 'mdxJsxFlowElement' }) as unknown as MdxJsxFlowElement)
  })
}

/** Comments have been evaluated: readers don't see them. */
function removeComments(root: Root): void {
  replaceNodes(root, (node, siblings, index) => {
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined
    if (commentIn(node.value) === undefined) return undefined
    const next = siblings[index + 1]
    if (next?.type === 'text') next.value = next.value.replace(/^ /, '')
    return []
  })
}
