import { formatProblem as formatWithRow, formatProblemWithoutRow as formatWithoutRow } from '../../diagram/lint/format.ts'
import { limits } from './limits.ts'
import type { Rule } from '../rules/rules.ts'

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

/** What was found, short enough for a sentence. */
export function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/**
 * At most `limits.problems` of each file, the gravest first; what is left out is counted in one more, so that nothing passes silently.
 * @param problems in their order, which is kept.
 */
export function capProblems(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, ({ file }) => file).values()].flatMap((ofFile) => {
    const [first, ...left] = ofFile.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]).slice(limits.problems)
    if (!first) return ofFile
    const out = new Set([first, ...left])
    const { file, line, column, severity } = first
    const message = `${counted(out.size, 'more problem')} of this file ${out.size === 1 ? 'is' : 'are'} not shown: put the others right first.`
    return [...ofFile.filter((problem) => !out.has(problem)), { file, line, column, severity, rule: 'too-much', message }]
  })
}

const gravity = { error: 0, warning: 1, info: 2 }

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** `2 problems: 1 error, 1 warning`. */
export function countProblems(problems: readonly Problem[]): string {
  const parts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({ severity, count: problems.filter((problem) => problem.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, severity))
  return `${counted(problems.length, 'problem')}${parts.length ? `: ${parts.join(', ')}` : ''}`
}

/** `path:line:column severity message [rule]`, then the line with a caret under the place, then the line as it should be; long lines from near the place on. */
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
