import { parseArgs } from 'node:util'
import { buildHandbook } from './build-handbook.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'out' },
    'base-path': { type: 'string' },
    'repository-url': { type: 'string' },
    compress: { type: 'boolean' },
  },
})
if (values['base-path'] !== undefined) process.env.BASE_PATH = values['base-path']
if (values['repository-url'] !== undefined) process.env.REPOSITORY_URL = values['repository-url']
if (values.compress) process.env.PRECOMPRESS = '1'

const began = performance.now()
const { published } = await buildHandbook(process.cwd(), values.out, (line) => console.log(line))
if (published) console.log(`Published to ${values.out}/ in ${((performance.now() - began) / 1000).toFixed(1)} s.`)
else process.exitCode = 1
