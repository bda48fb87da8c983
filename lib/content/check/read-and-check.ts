import type { Handbook } from '../model/handbook.ts'
import { capProblems, sortProblems, type PlaceOf, type Problem } from '../model/problem.ts'
import { readContent } from '../read/read-content.ts'
import { judgedFigures, type FigureCount } from '../rules/helpers/judged-figures.ts'
import { askAboutContent, askAboutEntry } from './ask-rules.ts'

/** What was read, and what is wrong with it. */
export type Checked = {
  /** Only if there is no error. */
  handbook?: Handbook
  /** Every problem of every file, by file, line and column. */
  problems: Problem[]
  /** The text of each file that could be read. */
  sources: ReadonlyMap<string, string>
  /** The number of figures in all texts. */
  figures: FigureCount
  /** The places of a file's values, by file. */
  places: ReadonlyMap<string, PlaceOf>
}

/**
 * Reads all content, runs all rules on it, and reports.
 * @param root the folder that contains `content/`.
 * @param spelled whether to look words up, which takes half the time of a check.
 */
export function readAndCheck(root: string, { spelled }: { spelled: boolean }): Checked {
  const ofEntries: Problem[] = []
  const { content, faults } = readContent(root, {
    spelled,
    onEntry({ body, ...entry }) {
      for (const problem of body ? askAboutEntry({ ...entry, body }) : []) ofEntries.push(problem)
    },
  })
  const problems = [...ofEntries, ...askAboutContent(content), ...faults]
  const failed = problems.some(({ severity }) => severity === 'error')
  const { handbook, sources, places } = content
  return { ...(failed ? {} : { handbook }), problems: capProblems(sortProblems(problems)), sources, figures: countFigures(content), places }
}

function countFigures(content: Parameters<typeof judgedFigures>[0]): FigureCount {
  const total: FigureCount = { found: 0, claimed: 0, excepted: 0 }
  for (const { count } of judgedFigures(content)) for (const key of ['found', 'claimed', 'excepted'] as const) total[key] += count[key]
  return total
}
