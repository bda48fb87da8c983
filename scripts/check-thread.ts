import { parentPort, workerData } from 'node:worker_threads'
import { checkContent } from '../lib/content/check-content.ts'
import { countProblems, formatProblem } from '../lib/content/problem.ts'
import { writeSnapshot } from '../lib/content/snapshot.ts'

/** What a check found: lines for people, and the content in a file, where it is in order. */
export type Checked = { lines: string[]; snapshot?: string }

const { handbook, problems, sources } = checkContent(workerData as string)
const lines = problems.map((problem) => `${formatProblem(problem, sources.get(problem.file))}\n`)
if (problems.length > 0) lines.push(countProblems(problems))
const checked: Checked = { lines, snapshot: handbook && writeSnapshot(handbook) }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the rule is for windows: a thread's port has no origin to name
parentPort?.postMessage(checked)
