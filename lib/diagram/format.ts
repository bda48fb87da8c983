import type { DiagramProblem } from './graph.ts'
import { displayWidth } from './width.ts'

/**
 * Writes a problem for people: where and what on the first line, then the row, a caret under the place, and the repaired row.
 *
 * `path` names the file as the reader knows it; `line` and `column` are printed as they stand, so a caller with a drawing inside
 * another file moves them there first, with `caret` the column in the row where that differs. No line break at the end.
 */
export function formatProblem(problem: DiagramProblem, path: string, caret: number = problem.column): string {
  const { line, column, severity, message, rule, row, fix } = problem
  const before = row.slice(0, Math.max(0, caret - 1))
  const lines = [
    `${path}:${line}:${column} ${severity} ${message} [${rule}]`,
    `    ${show(row)}`,
    `    ${' '.repeat(displayWidth(show(before)))}^`,
  ]
  if (fix !== undefined) lines.push(`    ${show(fix)}   ← should be`)
  return lines.join('\n')
}

/** Control characters would move the caret or the terminal: a tab is drawn as an arrow, others as their pictures. */
function show(text: string): string {
  return text.replace(/\p{Control}/gu, (character) =>
    character === '\t' ? '→' : String.fromCodePoint(0x2400 + Math.min(character.charCodeAt(0), 0x21)),
  )
}
