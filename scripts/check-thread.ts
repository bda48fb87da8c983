import { parentPort, workerData } from 'node:worker_threads'
import { checkContent } from '../lib/content/check-content.ts'
import { countProblems, formatProblem } from '../lib/content/problem.ts'
import { writeSnapshot } from '../lib/content/snapshot.ts'

/** The project's folder, and the file for its content. */
export type ToCheck = { root: string; snapshot: string }

/** What a check found: lines for people, and whether the content is in order and in its file. */
export type Checked = { lines: string[]; inOrder: boolean }

const { root, snapshot } = workerData as ToCheck
const { handbook, problems, sources } = checkContent(root)
const lines = problems.map((problem) => `${formatProblem(problem, sources.get(problem.file))}\n`)
if (problems.length > 0) lines.push(countProblems(problems))
if (handbook) writeSnapshot(snapshot, handbook)
const checked: Checked = { lines, inOrder: handbook !== undefined }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the rule is for windows: a thread's port has no origin to name
parentPort?.postMessage(checked)
