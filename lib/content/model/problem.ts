import { limits } from './limits.ts'

/** Where something stands in a file. Lines and columns count from 1, columns in UTF-16 code units. */
export type Place = {
  line: number
  column: number
  /** Behind its last character, where that is known. */
  endLine?: number
  endColumn?: number
}

/** Finds the place of a value by its path in a file of YAML; of its key instead with `key`. Always answers: the nearest thing that is there. */
export type PlaceOf = (path: readonly PropertyKey[], what?: 'key' | 'value') => Place

/** Something that an editor has to put right. */
export type Problem = Place & {
  /** From the project's root, with forward slashes. */
  file: string
  severity: 'error' | 'warning' | 'info'
  /** What was found and what is allowed or expected, in one sentence or two. */
  message: string
  /** The name of the rule that it breaks, in kebab case. */
  rule: string
  /** The line as it should be, where one line can say it. */
  repair?: string
  /** The repair says the same as the line does: `--fix` writes it. */
  safe?: true
}

/** A problem as an editor sees it on the page: its place with its message, and under it the line, which may be none. */
export type ToldProblem = Pick<Problem, 'severity'> & { message: string; frame: string }

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
