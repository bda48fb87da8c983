import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ExportError } from '../site/export-error.ts'

export type Lock = {
  /** Another process that does the work: the lock holds as long as either lives. */
  share(process: number): void
  release(): void
}

/**
 * Keeps out a second build, whose files would mix with the first one's. A lock whose processes have died no longer counts.
 * @throws ExportError with the process id if another build is running.
 */
export function takeLock(file: string): Lock {
  mkdirSync(path.dirname(file), { recursive: true })
  const own = `${process.pid}\n`
  try {
    writeFileSync(file, own, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const holder = readHolders(file).find(isAlive)
    if (holder !== undefined)
      throw new ExportError(`Another build is running (process ${holder}): wait until it ends. Nothing was changed.`)
    rmSync(file, { force: true })
    return takeLock(file)
  }
  return {
    share: (other) => writeFileSync(file, `${own}${other}\n`),
    release: () => rmSync(file, { force: true }),
  }
}

function readHolders(file: string): number[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .map(Number)
      .filter((each) => Number.isInteger(each) && each > 0)
  } catch {
    return []
  }
}

function isAlive(holder: number): boolean {
  try {
    process.kill(holder, 0)
    return !isUnburied(holder)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** In a container where nothing reaps zombies, a process that has ended keeps its number. Only Linux reports it. */
function isUnburied(holder: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${holder}/stat`, 'utf8'))
  } catch {
    return false
  }
}
