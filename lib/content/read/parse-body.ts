import type { Element, Root as HtmlRoot } from 'hast'
import type { Root, RootContent } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString } from 'mdast-util-to-string'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Budget } from '../../diagram/fix.ts'
import type { FoundFigures } from '../rules/check-figures.ts'
import { checkMarkup } from '../rules/check-markup.ts'
import { checkSections } from '../rules/check-sections.ts'
import { commentIn } from '../text/comment.ts'
import { diagramReader, isDrawing, labelsOf, problemsOf, replaceDrawings, type Drawing } from './drawings-in-body.ts'
import { figuresInBody } from './figures-in-body.ts'
import { findClaims, type ClaimUse } from './find-claims.ts'
import { replaceImages, type BodyImage } from './find-images.ts'
import { findLinks, type BodyLink } from './find-links.ts'
import { findProse, type Prose } from './find-prose.ts'
import { limits } from '../model/limits.ts'
import { nameHeadings, type BodyHeading, type BodyId } from './name-headings.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { passagesOf, type Passage } from './passages.ts'
import type { Problem } from '../model/problem.ts'
import type { Rule } from '../rules/rules.ts'
import type { EntryKind } from '../model/schema.ts'
import { inlineComponents } from '../model/vocabulary.ts'
import { replaceNodes, walk } from './walk.ts'

/** What stands under the frontmatter of an entry. */
export type Body = {
  /** What comes before the first heading, without its drawings: the home page shows it too. */
  intro: HtmlRoot
  /** The drawings before the first heading. */
  introDrawings: Drawing[]
  /** From the first heading on. */
  sections: HtmlRoot
  /** Both parts as Markdown, their components among it: what copies for machines are written from. Drawings are `AsciiDiagram` with their id. */
  markdown: { intro: RootContent[]; sections: RootContent[] }
  headings: BodyHeading[]
  /** The first paragraph in plain text: what search results show. */
  lead: string
  /** Every word of it in reading order, drawings included. */
  passages: Passage[]
  /** Labels are looked for in these: every drawing of the body. */
  drawings: Drawing[]
  /** Those of the words in reading order, then those of the drawings. */
  claims: ClaimUse[]
  /** In reading order. */
  links: BodyLink[]
  /** In reading order. */
  images: BodyImage[]
  /** In reading order. */
  ids: BodyId[]
}

const toHtml = unified().use(remarkRehype, { handlers: { mdxJsxFlowElement: componentOf, mdxJsxTextElement: componentOf } })

/** A component as an element of its name: plain data, which is looked up in the component map and never evaluated. */
function componentOf(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element {
  const properties = Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object' ? [[attribute.name, attribute.value ?? '']] : [],
    ),
  )
  return { type: 'element', tagName: node.name ?? 'div', properties, children: state.all(node) as Element['children'] }
}

/**
 * Reads the whole text of an MDX file (frontmatter is skipped, so that lines stay true); runs none of it and never throws.
 * @param kind where given, the sections of that kind are asked for.
 * @returns the body (where it could be read; no page is made of one with an error), every problem with its place in the file, its words, and the figures in them.
 */
export function parseBody(
  source: string,
  file: string,
  kind?: EntryKind,
): { body?: Body; problems: Problem[]; prose: Prose[]; figures?: FoundFigures } {
  const { root, problem } = parseMarkdown(source, file)
  if (problem) return { problems: [problem], prose: [] }
  root.children = root.children.filter((node) => node.type !== 'yaml')

  unwrapComponents(root)
  const line = source.split('\n').length
  const problems = checkMarkup(root, source, file)
  // What has too much of something is not worked on.
  if (problems.some(({ rule }) => rule === 'too-much')) return { problems, prose: [] }
  const diagramOf = diagramReader()
  const figures = figuresInBody(root, source, (node) => labelsOf(diagramOf(node)))
  removeComments(root)
  const introduction = checkIntroduction(root, file, line)
  if (introduction) problems.push(introduction)
  if (kind) problems.push(...checkSections(root, kind, file, line))

  const { headings, ids } = nameHeadings(root)
  const links = findLinks(root, source)
  const prose = findProse(root, source, file)
  const images = replaceImages(root, source)
  const drawings = replaceDrawings(root, source, diagramOf)
  const repairs: Budget = { left: limits.repairs }
  for (const { drawing } of drawings) {
    drawing.problems = problemsOf(drawing, source, file, repairs)
    for (const each of drawing.problems) problems.push(each)
  }
  const passages = passagesOf(root, new Map(drawings.map(({ node, drawing }) => [node, drawing])))
  const claims = [...findClaims(root), ...drawings.flatMap((each) => each.drawing.claims)]
  forgetPlaces(root)
  const firstHeading = root.children.findIndex((node) => node.type === 'heading')
  const introEnd = firstHeading === -1 ? root.children.length : firstHeading
  const introNodes = root.children.slice(0, introEnd)
  const markdown = {
    intro: withDefinitions(
      introNodes.filter((node) => !isDrawing(node)),
      root,
    ),
    sections: withDefinitions(root.children.slice(introEnd), root),
  }
  return {
    body: {
      intro: htmlOf(markdown.intro),
      introDrawings: drawings.filter(({ node }) => introNodes.includes(node)).map(({ drawing }) => drawing),
      sections: htmlOf(markdown.sections),
      markdown,
      headings,
      lead: toString(introNodes.find((node) => node.type === 'paragraph') ?? root),
      passages,
      drawings: drawings.map(({ drawing }) => drawing),
      claims,
      links,
      images,
      ids,
    },
    problems,
    prose,
    figures,
  }
}

/** The home page, search results and feeds show the first paragraph. */
function checkIntroduction(root: Root, file: string, end: number): Problem | undefined {
  const first = root.children.find((node) => node.type === 'heading' || node.type === 'paragraph')
  if (first?.type === 'paragraph') return undefined
  const { line, column } = first?.position?.start ?? { line: end, column: 1 }
  const problem = (rule: Rule, message: string): Problem => ({ file, line, column, severity: 'error', rule, message })
  if (root.children.length === 0) return problem('empty-body', 'There is no text under the frontmatter: write at least one paragraph.')
  return problem(
    'introduction',
    'There is no introduction: write a paragraph before the first heading. The home page and search results show it.',
  )
}

/** A paragraph that holds blocks only is no paragraph: `<Callout>…</Callout>` on one line stands for itself. */
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

/** Comments have been heard: readers see nothing of them. */
function removeComments(root: Root): void {
  replaceNodes(root, (node, siblings, index) => {
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined
    if (commentIn(node.value) === undefined) return undefined
    const next = siblings[index + 1]
    if (next?.type === 'text') next.value = next.value.replace(/^ /, '')
    return []
  })
}

/** Nobody asks where a node stood once it is checked, and in a large handbook the places are half of what is kept in memory. */
function forgetPlaces(root: Root): void {
  walk(root, (node) => {
    node.position = undefined
  })
}

/** Definitions (`[x]: …`) may stand anywhere in the file: each part gets all of them. */
function withDefinitions(children: RootContent[], root: Root): RootContent[] {
  return [...children, ...root.children.filter((node) => node.type === 'definition' && !children.includes(node))]
}

function htmlOf(children: RootContent[]): HtmlRoot {
  return toHtml.runSync({ type: 'root', children } as Root) as HtmlRoot
}
