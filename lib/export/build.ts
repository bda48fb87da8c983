import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { ExportError } from './export-error.ts'
import { takeLock, type Lock } from './lock.ts'
import { recoverPublished } from './publish.ts'
import { reportChannel, type ReportMessage } from './report.ts'

export type BuildResult = {
  published: boolean
  /** What Next wrote to the terminal. */
  output: string
  /** How long each pass took, in milliseconds. */
  passes: Record<string, number>
}

/**
 * Builds the site: Next exports it, its adapter finishes and publishes it. Whatever fails, the published site stays as it was.
 * @param root the project's folder.
 * @param folder where it is published, from the project's folder.
 * @param print is called with each line for people.
 * @param variables of the environment, for the code of the site.
 */
export async function buildSite(
  root: string,
  folder: string,
  print: (line: string) => void,
  variables: Record<string, string> = {},
): Promise<BuildResult> {
  let lock: Lock
  try {
    lock = takeLock(path.join(root, '.cache/export/build.lock'))
  } catch (error) {
    if (!(error instanceof ExportError)) throw error
    print(error.message)
    return { published: false, output: '', passes: {} }
  }
  try {
    if (recoverPublished(path.join(root, folder))) print(`An earlier build died while it published: its predecessor is back in ${folder}/.`)
    rmSync(path.join(root, '.staging'), { recursive: true, force: true })
    return await runNext(root, folder, print, variables, lock.share)
  } finally {
    lock.release()
  }
}

async function runNext(
  root: string,
  folder: string,
  print: (line: string) => void,
  variables: Record<string, string>,
  share: (process: number) => void,
): Promise<BuildResult> {
  const next = path.join(path.dirname(createRequire(path.join(root, 'package.json')).resolve('next/package.json')), 'dist/bin/next')
  const log = path.join(root, '.cache/export/next.log')
  mkdirSync(path.dirname(log), { recursive: true })
  writeFileSync(log, '')

  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    env: {
      ...process.env,
      ...variables,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      EXPORT_REPORT: 'channel',
      EXPORT_FOLDER: folder,
      UV_THREADPOOL_SIZE: String(Math.max(4, availableParallelism())),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  if (child.pid !== undefined) share(child.pid)
  const stop = (signal: NodeJS.Signals): void => void child.kill(signal)
  process.on('SIGINT', stop).on('SIGTERM', stop)

  const result: BuildResult = { published: false, output: '', passes: {} }
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      result.output += text
      appendFileSync(log, text)
    })
  }
  let reason: string | undefined
  createInterface(child.stdio[reportChannel] as Readable).on('line', (line) => {
    const message = JSON.parse(line) as ReportMessage
    if (message.kind === 'time') result.passes[message.text] = message.milliseconds
    else if (message.kind === 'failed') reason = message.text
    else print(message.text)
  })

  const ended = await new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on('error', reject).on('close', (code, signal) => resolve({ code, signal }))
  })
  process.off('SIGINT', stop).off('SIGTERM', stop)
  result.published = ended.code === 0
  if (ended.signal !== null) print(`The build was ended by ${ended.signal}. The published site is as it was.`)
  else if (ended.code !== 0) print(`${reason ?? result.output.trimEnd()}\n\nThe build failed. The published site is as it was.`)
  return result
}
