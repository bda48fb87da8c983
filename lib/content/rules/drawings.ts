import { fixDiagram, type Budget } from '../../diagram/fix.ts'
import type { Drawing } from '../model/body.ts'
import { limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'

/** The rules of drawings, which lib/diagram/lint asks: what to do about each. How grave a problem is, is said by the one that is found. */
export const drawingRules = {
  'damaged-text': 'Save the file as UTF-8 and draw the damaged characters again.',
  tab: 'Indent a drawing with blanks.',
  'open-box': 'Close the box.',
  'loose-end': 'Draw the line up to a box, or take it away.',
  'crooked-wall': 'Move the wall under its upper corner.',
  'missing-wall': 'Draw the missing wall.',
  'missing-corner': 'Draw the missing corner.',
  'drifting-line': 'Draw the line straight down to its end.',
  'text-touches-line': 'Leave a blank between the text and the line.',
  'same-label': 'Give boxes that are different different labels.',
  'head-in-run': 'Put the arrowhead at an end of its line.',
  'too-wide': 'Draw it narrower.',
  'trailing-space': 'Take the blanks at the end of the row away.',
  'free-text': 'Nothing has to be done, if the text is meant as a caption.',
} as const satisfies Record<string, string>

/** The problems of the drawings of an entry where they stand in its file: a fence may be indented by a list. */
export function drawingProblems(drawings: Iterable<Drawing>, source: string, file: string): Problem[] {
  const budget: Budget = { left: limits.repairs }
  return [...drawings].flatMap((drawing) => problemsOf(drawing, source, file, budget))
}

function problemsOf({ diagram, line, text }: Drawing, source: string, file: string, budget: Budget): Problem[] {
  if (diagram.problems.length === 0) return []
  const rows = source.split(/\r\n|\n|\r/)
  const fixed = diagram.problems.some(({ fix }) => fix !== undefined) ? fixDiagram(text, budget).text.split('\n') : []
  return diagram.problems.map(({ row, fix, ...problem }) => {
    const written = rows[line + problem.line - 2] ?? ''
    const indent = written.endsWith(row) ? written.slice(0, written.length - row.length) : ''
    const place = {
      ...problem,
      message: problem.message.replace(otherLine, (number) => String(Number(number) + line - 1)),
      file,
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
