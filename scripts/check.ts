import { readHandbook } from '../lib/content/load.ts'
import { countProblems, formatProblem } from '../lib/content/problem.ts'
import { entriesOf } from '../lib/content/handbook.ts'

const { handbook, problems, sources } = readHandbook(process.cwd())
for (const problem of problems) console.log(`${formatProblem(problem, sources.get(problem.file))}\n`)
if (handbook && problems.length === 0)
  console.log(
    `Content is in order: ${entriesOf(handbook).length} entries, ${handbook.technologies.length} technologies, ${handbook.stats.length} statistics.`,
  )
else console.log(countProblems(problems))
process.exitCode = problems.length > 0 ? 1 : 0
