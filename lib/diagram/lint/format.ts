import type { DiagramProblem } from '../graph.ts'
import { displayWidth } from '../width.ts'

/**
 * Formats a problem for people: where and what on the first line, then the row, a caret under the place, and the repaired row.
 *
 * `path` names the file as the reader knows it; `line` and `column` are printed unchanged, so a caller with a drawing inside
 * another file moves them there first, with `caret` the column in the row where that differs. No line break at the end.
 */
export function formatProblem(problem: DiagramProblem, path: string, caret: number = problem.column): string {
  const { row, fix } = problem
  const before = row.slice(0, Math.max(0, caret - 1))
  const lines = [formatProblemWithoutRow(problem, path), `    ${show(row)}`, `    ${' '.repeat(displayWidth(show(before)))}^`]
  if (fix !== undefined) lines.push(`    ${show(fix)}   ← should be`)
  return lines.join('\n')
}

/** Its first line alone: where and what. */
export function formatProblemWithoutRow(problem: Omit<DiagramProblem, 'row' | 'fix'>, path: string): string {
  const { line, column, severity, message, rule } = problem
  return `${show(path)}:${line}:${column} ${severity} ${show(message)} [${rule}]`
}

/** Replaces characters that would move the caret, reverse the line or control the terminal: a tab becomes an arrow, others their symbols. */
function show(text: string): string {
  return text.replace(/[\p{Control}\p{Bidi_Control}\u2028\u2029]/gu, (sign) => {
    if (sign === '\t') return '→'
    return /\p{Control}/u.test(sign) ? String.fromCodePoint(0x2400 + Math.min(sign.charCodeAt(0), 0x21)) : '�'
  })
}
