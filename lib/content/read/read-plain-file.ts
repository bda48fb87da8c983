import { lstatSync, readFileSync, type Stats } from 'node:fs'
import path from 'node:path'
import type { FaultName } from './faults.ts'

/** Why a file was not opened, for people. */
export type Unopened = { rule: FaultName; message: string }

/**
 * Reads a file. Opens nothing but a plain one, so that it never waits for a pipe and never leaves the folder by a link.
 * @param file its path from the root, with forward slashes.
 * @param most bytes: a larger file is not opened.
 */
export function readPlainFile(root: string, file: string, most: number): { bytes: Buffer } | { unopened: Unopened } {
  const at = path.join(root, file)
  try {
    const unopened = whyUnopened(lstatSync(at), most)
    return unopened ? { unopened } : { bytes: readFileSync(at) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'is missing' : `can't be read: ${message.replace(/,.*/, '')}`
    return { unopened: { rule: 'file', message: `This file ${why}.` } }
  }
}

function whyUnopened(stats: Stats, most: number): Unopened | undefined {
  const file = (message: string): Unopened => ({ rule: 'file', message: `This ${message}` })
  if (stats.isSymbolicLink()) return file('is a symbolic link: put the file itself in its place.')
  if (stats.isDirectory()) return file('is a folder: a file is expected.')
  if (!stats.isFile()) return file('is no plain file: a pipe or a device is not read.')
  if (stats.size <= most) return undefined
  return { rule: 'too-much', message: `This file has ${stats.size} bytes: it may have ${most}. Split it, or make it smaller.` }
}
