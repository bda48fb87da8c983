import type { Element, Root as HtmlRoot } from 'hast'
import type { Code, Root, RootContent } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString } from 'mdast-util-to-string'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Node } from 'unist'
import { fixDiagram, type Budget } from '../diagram/fix.ts'
import type { Diagram } from '../diagram/graph.ts'
import { parseDiagram } from '../diagram/parse.ts'
import type { FoundFigures } from './check-figures.ts'
import { checkMarkup } from './check-markup.ts'
import { checkSections } from './check-sections.ts'
import { findProse, type Prose } from './find-prose.ts'
import { commentIn } from './comment.ts'
import { readFenceLine } from './fence-line.ts'
import { figuresInBody } from './figures-in-body.ts'
import { replaceImages, type BodyImage } from './find-images.ts'
import { findLinks, type BodyLink } from './find-links.ts'
import { limits } from './limits.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { passagesOf, type Passage } from './passages.ts'
import type { Place, Problem } from './problem.ts'
import type { Rule } from './rules.ts'
import type { EntryKind } from './schema.ts'
import { sections } from './sections.ts'
import { headingSlugger, slugify } from './slug.ts'
import { inlineComponents } from './vocabulary.ts'
import { replaceNodes, walk } from './walk.ts'

/** A drawing as its editor wrote it, and what it says. */
export type Drawing = {
  title: string
  /** Its name in addresses, one in the whole handbook. */
  id: string
  /** The text between the fences, character for character. */
  text: string
  /** Where its first row stands in the file, from 1. */
  line: number
  diagram: Diagram
  /** The claims behind its figures. */
  claims: ClaimUse[]
  /** What is wrong with it, where it stands in the file; `row` is the line as it is. */
  problems: (Problem & { row: string })[]
}

/** A heading inside a body. */
export type BodyHeading = { depth: 2 | 3; text: string; id: string }

/** A claim that words or a drawing of a body name. */
export type ClaimUse = Place & {
  /** Its id in content/claims.yaml. */
  claim: string
  /** The id of the drawing that lists it. */
  drawing?: string
}

/** The anchor of a heading of any depth, with the place of the heading. */
export type BodyId = Place & {
  id: string
  /** Before a number made it different from the heading that has it already. */
  base: string
  /** It is a section of its kind: lib/content/check-sections.ts tells of one that stands twice. */
  section: boolean
}

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

const sectionTitles = new Set<string>(
  Object.values(sections)
    .flat()
    .map(({ title }) => title),
)

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

/** Reads each drawing once, though two ask for it. */
function diagramReader(): (node: Code) => Diagram {
  const diagrams = new Map<Code, Diagram>()
  return (node) => {
    const diagram = diagrams.get(node) ?? parseDiagram(textOf(node))
    diagrams.set(node, diagram)
    return diagram
  }
}

/** A drawing as its editor wrote it, with line ends of one kind. */
function textOf(node: Code): string {
  return node.value.replace(/\r\n?/g, '\n')
}

/** All that is written in a drawing, each label as one text. */
function labelsOf({ nodes, edges, notes, captions }: Diagram): string[] {
  return [...nodes.map(({ label }) => label), ...edges.map(({ label = '' }) => label), ...[...notes, ...captions].map(({ text }) => text)]
}

/** A section of the kind's own has its id whatever stands before it: other pages look for it. */
function nameHeadings(root: Root): Pick<Body, 'headings' | 'ids'> {
  const slugOf = headingSlugger()
  const sectionIds = new Map<Node, string>()
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2 && sectionTitles.has(toString(node))) sectionIds.set(node, slugOf(toString(node)))
  }
  const headings: BodyHeading[] = []
  const ids: BodyId[] = []
  walk(root, (node) => {
    if (node.type !== 'heading') return
    const text = toString(node)
    const id = sectionIds.get(node) ?? slugOf(text)
    node.data = { ...node.data, hProperties: { id } }
    if (node.depth <= 3) headings.push({ depth: node.depth as 2 | 3, text, id })
    const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: undefined }
    ids.push({
      id,
      base: slugify(text),
      section: sectionIds.has(node),
      line: start.line,
      column: start.column,
      endLine: end?.line,
      endColumn: end?.column,
    })
  })
  return { headings, ids }
}

function findClaims(root: Root): ClaimUse[] {
  const claims: ClaimUse[] = []
  walk(root, (node) => {
    if (node.type !== 'mdxJsxTextElement' || node.name !== 'Claim') return
    const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value
    const { line, column } = node.position?.start ?? { line: 1, column: 1 }
    if (typeof id === 'string') claims.push({ claim: id, line, column })
  })
  return claims
}

/** Turns each `diagram` fence into the component that shows it. */
function replaceDrawings(root: Root, source: string, diagramOf: (node: Code) => Diagram): { drawing: Drawing; node: RootContent }[] {
  const drawings: { drawing: Drawing; node: RootContent }[] = []
  replaceNodes(root, (node) => {
    if (node.type !== 'code' || node.lang !== 'diagram') return undefined
    const { title = '', claims } = readFenceLine(node, source)
    const id = slugify(title)
    const line = node.position?.start.line ?? 0
    const drawing: Drawing = {
      title,
      id,
      text: textOf(node),
      line: line + 1,
      diagram: diagramOf(node),
      claims: claims.map((claim) => ({ ...claim, line, drawing: id })),
      problems: [],
    }
    const element: MdxJsxFlowElement = {
      type: 'mdxJsxFlowElement',
      name: 'AsciiDiagram',
      attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: drawing.id }],
      children: [],
    }
    drawings.push({ drawing, node: element })
    return [element]
  })
  return drawings
}

/** A drawing's problems where they stand in the file: its fence may be indented by a list. */
function problemsOf({ diagram, line, text }: Drawing, source: string, file: string, budget: Budget): Drawing['problems'] {
  if (diagram.problems.length === 0) return []
  const rows = source.split(/\r\n|\n|\r/)
  const fixed = diagram.problems.some(({ fix }) => fix !== undefined) ? fixDiagram(text, budget).text.split('\n') : []
  return diagram.problems.map(({ row, fix, rule, ...problem }) => {
    const written = rows[line + problem.line - 2] ?? ''
    const indent = written.endsWith(row) ? written.slice(0, written.length - row.length) : ''
    const place = {
      ...problem,
      message: problem.message.replace(otherLine, (number) => String(Number(number) + line - 1)),
      rule: rule as Rule,
      file,
      row: written,
      line: line + problem.line - 1,
      // What is missing in a drawing may be missing behind the end of its row.
      column: Math.min(problem.column + indent.length, written.length + 1),
    }
    if (fix === undefined) return place
    return { ...place, repair: `${indent}${fix}`, ...(fixed[problem.line - 1] === fix && { safe: true as const }) }
  })
}

/** Nobody asks where a node stood once it is checked, and in a large handbook the places are half of what is kept in memory. */
function forgetPlaces(root: Root): void {
  walk(root, (node) => {
    node.position = undefined
  })
}

/** A line of the drawing that a message names besides its own, outside of what it quotes. */
const otherLine = /(?<=\bin line )\d+(?=[^“”]*(?:“[^“”]*”[^“”]*)*$)/g

function isDrawing(node: RootContent): boolean {
  return node.type === 'mdxJsxFlowElement' && (node as MdxJsxFlowElement | MdxJsxTextElement).name === 'AsciiDiagram'
}

/** Definitions (`[x]: …`) may stand anywhere in the file: each part gets all of them. */
function withDefinitions(children: RootContent[], root: Root): RootContent[] {
  return [...children, ...root.children.filter((node) => node.type === 'definition' && !children.includes(node))]
}

function htmlOf(children: RootContent[]): HtmlRoot {
  return toHtml.runSync({ type: 'root', children } as Root) as HtmlRoot
}
