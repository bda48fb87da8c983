import { checkSpelling } from '../rules/check-spelling.ts'
import { readHandbook, type Loaded } from './load.ts'
import { sortProblems } from '../model/problem.ts'

/** Reads and checks all content as `readHandbook` does, and its spelling too; never throws over what it finds in it. */
export function checkContent(root: string): Loaded {
  const loaded = readHandbook(root)
  const { prose, sources, words, names, partial } = loaded
  // Without the names of technologies, most of what would be told were not there to mend.
  if (!names) return loaded
  const spelling = checkSpelling({ prose, sources, words, names, complete: !partial })
  return { ...loaded, problems: sortProblems([...loaded.problems, ...spelling]) }
}
