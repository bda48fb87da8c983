import { spawn, type ChildProcess } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, constants, getPriority, setPriority } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { ExportError } from '../site/export-error.ts'
import { brokenAfterBuild, brokenBeforeBuild, findNext } from '../next/index.ts'
import { takeLock, type Lock } from './lock.ts'
import { recoverPublished } from './publish.ts'
import { reportChannel, type ReportMessage } from '../site/report.ts'

export type BuildResult = {
  published: boolean
  /** What Next wrote to the terminal. */
  output: string
  /** How long each pass took, in milliseconds. */
  passes: Record<string, number>
}

/** The work to do while Next compiles. */
export type Preparation = {
  /** Environment variables for the site's code. */
  variables: Record<string, string>
  /** @returns whether the site is to be built. */
  prepare(): Promise<boolean>
}

/**
 * Builds the site: Next exports it, its adapter finishes and publishes it. Whatever fails, the published site is unchanged.
 * @param root the project's folder.
 * @param folder where to publish it, relative to the project's folder.
 * @param print is called with each line for people.
 * @param preparation what the site's code needs before it makes pages.
 */
export async function buildSite(
  root: string,
  folder: string,
  print: (line: string) => void,
  preparation?: Preparation,
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
    if (recoverPublished(path.join(root, folder)))
      print(`An earlier build died while publishing: restored the previous site in ${folder}/.`)
    rmSync(path.join(root, '.staging'), { recursive: true, force: true })
    return await runNext(root, folder, print, lock.share, preparation)
  } finally {
    lock.release()
  }
}

async function runNext(
  root: string,
  folder: string,
  print: (line: string) => void,
  share: (process: number) => void,
  preparation?: Preparation,
): Promise<BuildResult> {
  const broken = brokenBeforeBuild(root)
  if (broken.length > 0) print(`${broken.join('\n')}\nThe build goes on to find other differences, but will publish nothing.`)
  const log = path.join(root, '.cache/export/next.log')
  mkdirSync(path.dirname(log), { recursive: true })
  writeFileSync(log, '')

  const child = spawn(process.execPath, [findNext(root).command, 'build'], {
    cwd: root,
    env: {
      ...process.env,
      ...preparation?.variables,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      EXPORT_REPORT: 'channel',
      EXPORT_FOLDER: folder,
      UV_THREADPOOL_SIZE: String(Math.max(4, availableParallelism())),
      ...(preparation && { EXPORT_WAITS: '1' }),
    },
    stdio: [preparation ? 'pipe' : 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  if (child.pid !== undefined) share(child.pid)
  // Next waits for the preparation, so that gets the processor first.
  if (child.pid !== undefined && preparation) setPriority(child.pid, Math.min(getPriority() + 5, constants.priority.PRIORITY_LOW))
  let stopped: NodeJS.Signals | undefined
  const stop = (signal: NodeJS.Signals): void => {
    stopped = signal
    child.kill(signal)
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)

  const prepared = letGoOn(child, preparation)
  // Its errors are thrown below, once Next has ended.
  prepared.catch(() => {})

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
  if (!stopped && !(await prepared)) return result
  const unseen = ended.code === 0 ? brokenAfterBuild(root, 'publish' in result.passes) : []
  if (unseen.length > 0) reason = unseen.join('\n')
  result.published = ended.code === 0 && unseen.length === 0
  if (result.published) return result
  const signal = stopped ?? ended.signal
  if (signal !== null) print(`The build was stopped by ${signal}. The published site is unchanged.`)
  else print(`${reason ?? result.output.trimEnd()}\n\nThe build failed. The published site is unchanged.`)
  return result
}

/**
 * Next waits after it has compiled (lib/export/next/config.ts) until its input ends; if there is nothing to build, Next is stopped.
 * @returns whether the site is to be built.
 * @throws what the preparation throws, after Next has been stopped.
 */
async function letGoOn(child: ChildProcess, preparation?: Preparation): Promise<boolean> {
  if (!preparation) return true
  // Next may have ended before.
  child.stdin?.on('error', () => {})
  let wanted = false
  try {
    wanted = await preparation.prepare()
    return wanted
  } finally {
    if (wanted) child.stdin?.end()
    else child.kill()
  }
}
