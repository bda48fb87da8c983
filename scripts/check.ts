import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fixDrawings } from '../lib/content/fix-drawings.ts'
import { entriesOf } from '../lib/content/handbook.ts'
import { readHandbook } from '../lib/content/load.ts'
import { countProblems, formatProblem } from '../lib/content/problem.ts'

const { values } = parseArgs({ options: { fix: { type: 'boolean', default: false } } })

if (values.fix) {
  for (const [file, text] of readHandbook(process.cwd()).sources) {
    if (!file.endsWith('.mdx')) continue
    const { source, repaired } = fixDrawings(text, file)
    if (repaired === 0) continue
    writeFileSync(file, source)
    console.log(`${file}: ${repaired} ${repaired === 1 ? 'row' : 'rows'} repaired`)
  }
}

const { handbook, problems, sources } = readHandbook(process.cwd())
for (const problem of problems) console.log(`${formatProblem(problem, sources.get(problem.file))}\n`)
if (handbook && problems.length === 0) {
  const [entries, technologies, stats] = [entriesOf(handbook), handbook.technologies, handbook.stats].map(({ length }) => length)
  console.log(`Content is in order: ${entries} entries, ${technologies} technologies, ${stats} statistics.`)
} else console.log(countProblems(problems))
// What is only said (info) is nothing wrong.
process.exitCode = problems.some(({ severity }) => severity !== 'info') ? 1 : 0
