import { countProblems, type Problem } from '../model/problem.ts'
import { formatProblem } from './format-problem.ts'

/** Thrown when content can't become pages: contains every problem, and its message lists them all. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  /** @param sources the text of each file by its path, for the code frames. */
  constructor(problems: readonly Problem[], sources: ReadonlyMap<string, string>) {
    super(`${countProblems(problems)}\n\n${problems.map((problem) => formatProblem(problem, sources.get(problem.file))).join('\n\n')}\n`)
    this.name = 'ContentError'
    this.problems = problems
  }
}
