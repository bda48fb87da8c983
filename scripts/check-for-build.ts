import { checkContent } from '../lib/content/check/load.ts'
import { formatProblem } from '../lib/content/check/format-problem.ts'
import { countProblems } from '../lib/content/model/problem.ts'
import { writeSnapshot } from '../lib/content/check/snapshot.ts'

/** What a check found: lines for people, and whether the content is free of errors and written to its file. */
export type Checked = { lines: string[]; inOrder: boolean }

// A part of the build, in a process of its own (build-handbook.ts). Arguments: the project's folder, and the file for its content.
const [root = '', snapshot = ''] = process.argv.slice(2)
const { handbook, problems, sources } = checkContent(root)
const lines = problems.map((problem) => `${formatProblem(problem, sources.get(problem.file))}\n`)
if (problems.length > 0) lines.push(countProblems(problems))
if (handbook) writeSnapshot(snapshot, handbook)
const checked: Checked = { lines, inOrder: handbook !== undefined }
process.send?.(checked)
