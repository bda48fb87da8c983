import { limits } from './limits.ts'

/** A place in a file. Lines and columns count from 1, columns in UTF-16 code units. */
export type Place = {
  line: number
  column: number
  /** Just after its last character, if known. */
  endLine?: number
  endColumn?: number
}

/** Finds the place of a value by its path in a YAML file, or of its key with `key`. Always answers, with the nearest thing that exists. */
export type PlaceOf = (path: readonly PropertyKey[], what?: 'key' | 'value') => Place

/** Something for an editor to correct. */
export type Problem = Place & {
  /** From the project's root, with forward slashes. */
  file: string
  severity: 'error' | 'warning' | 'info'
  /** What is wrong, and what is allowed or expected, in one or two sentences. */
  message: string
  /** The name of the broken rule, in kebab case. */
  rule: string
  /** The line as it should be, if one line is enough. */
  repair?: string
  /** The repair keeps the line's meaning: `--fix` writes it. */
  safe?: true
}

/** A problem as an editor sees it on the page: its place and message, then the line, if there is one. */
export type ToldProblem = Pick<Problem, 'severity'> & { message: string; frame: string }

/** Orders problems by file, line and column, so that a run always prints the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
}

/** A found text, short enough for a sentence. */
export function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/**
 * At most `limits.problems` per file, the most severe first; one more counts those left out, so that nothing passes silently.
 * @param problems in their order, which is kept.
 */
export function capProblems(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, ({ file }) => file).values()].flatMap((ofFile) => {
    const [first, ...left] = ofFile.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]).slice(limits.problems)
    if (!first) return ofFile
    const out = new Set([first, ...left])
    const { file, line, column, severity } = first
    const message = `${counted(out.size, 'more problem')} in this file ${out.size === 1 ? 'is' : 'are'} not shown: fix the others first.`
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
