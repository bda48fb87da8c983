import { formatProblem as formatWithRow, formatProblemWithoutRow as formatWithoutRow } from '../../diagram/lint/format.ts'
import type { Problem } from '../model/problem.ts'

/** `path:line:column severity message [rule]`, then the line with a caret under the place, then the line as it should be; long lines are cut to the part around the place. */
export function formatProblem(problem: Problem & { row?: string }, source?: string): string {
  const row = problem.row ?? rowOf(source, problem.line)
  if (row === undefined) return formatWithoutRow(problem, problem.file)
  const from = row.length > LONGEST_ROW ? Math.max(0, problem.column - LONGEST_ROW / 2) : 0
  const shown = (text: string) =>
    `${from > 0 ? '…' : ''}${text.slice(from, from + LONGEST_ROW)}${text.length > from + LONGEST_ROW ? '…' : ''}`
  const fix = problem.repair === undefined ? undefined : shown(problem.repair)
  return formatWithRow({ ...problem, row: shown(row), fix }, problem.file, problem.column - from + (from > 0 ? 1 : 0))
}

/** Characters of a line that are shown. */
const LONGEST_ROW = 400

function rowOf(source: string | undefined, line: number): string | undefined {
  if (source === undefined) return undefined
  let start = 0
  for (let at = 1; at < line; at++) {
    start = source.indexOf('\n', start) + 1
    if (start === 0) return undefined
  }
  const end = source.indexOf('\n', start)
  return source.slice(start, end === -1 ? undefined : end).replace(/\r$/, '')
}
