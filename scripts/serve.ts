import { recoverPublished } from '../lib/export/build/publish.ts'
import { startServer, type Serving } from '../lib/export/serve/serve.ts'

const folder = process.argv[2] ?? 'out'
const port = Number(process.env.PORT ?? 4000)
recoverPublished(folder)
let serving: Serving | undefined
try {
  serving = await startServer({ folder, port, basePath: (process.env.BASE_PATH ?? '').replace(/\/+$/, '') })
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  console.error(taken ? `Port ${port} is in use: choose another with PORT=4001 npm start.` : (error as Error).message)
  process.exitCode = 1
}
if (serving) {
  console.log(`The handbook is at ${serving.address}`)
  const { close } = serving
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
}
