import { fixDiagram, type Budget } from '../../diagram/fix.ts'
import type { Drawing } from '../model/body.ts'
import { limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'

/** What to do about each rule for drawings; lib/diagram/lint finds the problems and says how severe each one is. */
export const drawingRules = {
  'damaged-text': 'Save the file as UTF-8 and draw the damaged characters again.',
  tab: 'Use spaces, not tabs, in a drawing.',
  'open-box': 'Close the box.',
  'loose-end': 'Draw the line up to a box, or remove it.',
  'crooked-wall': 'Line the wall up with its upper corner.',
  'missing-wall': 'Draw the missing wall.',
  'missing-corner': 'Draw the missing corner.',
  'drifting-line': 'Draw the line straight down to its end.',
  'text-touches-line': 'Leave a space between the text and the line.',
  'same-label': 'Give each box a label of its own.',
  'head-in-run': 'Move the arrowhead to the end of its line.',
  'too-wide': 'Make the drawing narrower.',
  'trailing-space': 'Remove the spaces at the end of the row.',
  'free-text': 'Nothing, if the text is meant as a caption.',
} as const satisfies Record<string, string>

/** The problems of an entry's drawings, with their places in its file: a fence may be indented by a list. */
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
      // What a drawing lacks may lie beyond the end of its row.
      column: Math.min(problem.column + indent.length, written.length + 1),
    }
    if (fix === undefined) return place
    return { ...place, repair: `${indent}${fix}`, ...(fixed[problem.line - 1] === fix && { safe: true as const }) }
  })
}

/** The number of another line of the drawing in a message, outside quotations. */
const otherLine = /(?<=\bon line )\d+(?=[^“”]*(?:“[^“”]*”[^“”]*)*$)/g
