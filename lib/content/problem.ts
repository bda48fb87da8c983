import { formatProblem as formatWithRow } from '../diagram/format.ts'
import type { Rule } from './rules.ts'

/** Where something stands in a file. Lines and columns count from 1, columns in UTF-16 code units. */
export type Place = {
  line: number
  column: number
  /** Behind its last character, where that is known. */
  endLine?: number
  endColumn?: number
}

/** Something that an editor has to put right. */
export type Problem = Place & {
  /** From the project's root, with forward slashes. */
  file: string
  severity: 'error' | 'warning' | 'info'
  /** What was found and what is allowed or expected, in one sentence or two. */
  message: string
  rule: Rule
  /** The line as it should be, where one line can say it. */
  repair?: string
  /** The repair says the same as the line does: `--fix` writes it. */
  safe?: true
}

/** Thrown when content can't become pages: carries every problem, its message lists them all. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  /** @param sources the text of each file by its path, for the code frames. */
  constructor(problems: readonly Problem[], sources: ReadonlyMap<string, string>) {
    super(`${countProblems(problems)}\n\n${problems.map((problem) => formatProblem(problem, sources.get(problem.file))).join('\n\n')}\n`)
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** Orders problems by file, line and column, so that a run always prints the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
}

/** `2 problems: 1 error, 1 warning`. */
export function countProblems(problems: readonly Problem[]): string {
  const parts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({ severity, count: problems.filter((problem) => problem.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`)
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}${parts.length ? `: ${parts.join(', ')}` : ''}`
}

/** `path:line:column severity message [rule]`, then the line with a caret under the place, then the line as it should be. */
export function formatProblem(problem: Problem & { row?: string }, source?: string): string {
  const row = problem.row ?? source?.split(/\r\n|\n|\r/)[problem.line - 1]
  if (row === undefined) return `${problem.file}:${problem.line}:${problem.column} ${problem.severity} ${problem.message} [${problem.rule}]`
  return formatWithRow({ ...problem, row, fix: problem.repair }, problem.file)
}
