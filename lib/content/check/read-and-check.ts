import type { Handbook } from '../model/handbook.ts'
import { capProblems, sortProblems, type PlaceOf, type Problem } from '../model/problem.ts'
import { readContent } from '../read/read-content.ts'
import { judgedFigures, type FigureCount } from '../rules/helpers/judged-figures.ts'
import { askAboutContent, askAboutEntry } from './ask-rules.ts'

/** What was read, and what is wrong with it. */
export type Checked = {
  /** Only where there is no error. */
  handbook?: Handbook
  /** Every problem of every file, by file, line and column. */
  problems: Problem[]
  /** The text of each file that could be read. */
  sources: ReadonlyMap<string, string>
  /** The figures in all texts. */
  figures: FigureCount
  /** Where the values of a file stand, by the file. */
  places: ReadonlyMap<string, PlaceOf>
}

/**
 * Reads all content, asks all rules about it, and reports.
 * @param root the folder that holds `content/`.
 * @param spelled whether words are looked up: it takes half of a check.
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
