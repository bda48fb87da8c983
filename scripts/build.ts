import { parseArgs } from 'node:util'
import { checkContent } from '../lib/content/check-content.ts'
import { countProblems, formatProblem } from '../lib/content/problem.ts'
import { buildSite } from '../lib/export/build.ts'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'out' }, 'base-path': { type: 'string' } } })
if (values['base-path'] !== undefined) process.env.BASE_PATH = values['base-path']

const began = performance.now()
if (!contentIsInOrder()) process.exitCode = 1
else {
  const { published } = await buildSite(process.cwd(), values.out, (line) => console.log(line))
  if (published) console.log(`Published to ${values.out}/ in ${((performance.now() - began) / 1000).toFixed(1)} s.`)
  else process.exitCode = 1
}

/** Says what is wrong with the content before anything is built; only errors stop the build. */
function contentIsInOrder(): boolean {
  const { handbook, problems, sources } = checkContent(process.cwd())
  for (const problem of problems) console.log(`${formatProblem(problem, sources.get(problem.file))}\n`)
  if (problems.length > 0) console.log(countProblems(problems))
  if (!handbook) console.log('The content is not in order. The published site is as it was.')
  return handbook !== undefined
}
