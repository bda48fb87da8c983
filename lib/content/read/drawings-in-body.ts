import type { Code, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { fixDiagram, type Budget } from '../../diagram/fix.ts'
import type { Diagram } from '../../diagram/graph.ts'
import { parseDiagram } from '../../diagram/parse.ts'
import { readFenceLine } from './fence-line.ts'
import type { ClaimUse } from './find-claims.ts'
import type { Problem } from '../model/problem.ts'
import type { Rule } from '../rules/rules.ts'
import { slugify } from '../model/slug.ts'
import { replaceNodes } from './walk.ts'

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

/** Reads each drawing once, though two ask for it. */
export function diagramReader(): (node: Code) => Diagram {
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
export function labelsOf({ nodes, edges, notes, captions }: Diagram): string[] {
  return [...nodes.map(({ label }) => label), ...edges.map(({ label = '' }) => label), ...[...notes, ...captions].map(({ text }) => text)]
}

/** Turns each `diagram` fence into the component that shows it. */
export function replaceDrawings(root: Root, source: string, diagramOf: (node: Code) => Diagram): { drawing: Drawing; node: RootContent }[] {
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
export function problemsOf({ diagram, line, text }: Drawing, source: string, file: string, budget: Budget): Drawing['problems'] {
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

/** A line of the drawing that a message names besides its own, outside of what it quotes. */
const otherLine = /(?<=\bin line )\d+(?=[^“”]*(?:“[^“”]*”[^“”]*)*$)/g

export function isDrawing(node: RootContent): boolean {
  return node.type === 'mdxJsxFlowElement' && (node as MdxJsxFlowElement | MdxJsxTextElement).name === 'AsciiDiagram'
}
