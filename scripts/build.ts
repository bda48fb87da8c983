import { parseArgs } from 'node:util'
import { buildSite } from '../lib/export/build.ts'
import { ExportError } from '../lib/export/export-error.ts'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'out' }, 'base-path': { type: 'string' } } })
if (values['base-path'] !== undefined) process.env.BASE_PATH = values['base-path']

const began = performance.now()
try {
  const { published } = await buildSite(process.cwd(), values.out, (line) => console.log(line))
  if (published) console.log(`Published to ${values.out}/ in ${((performance.now() - began) / 1000).toFixed(1)} s.`)
  else process.exitCode = 1
} catch (error) {
  if (!(error instanceof ExportError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
