import { lstatSync, readFileSync, type Stats } from 'node:fs'
import path from 'node:path'
import type { FaultName } from './faults.ts'

/** Why a file was not opened, for readers. */
export type Unopened = { rule: FaultName; message: string }

/**
 * Reads a file. Opens only plain files, so that it never waits for a pipe or follows a link out of the folder.
 * @param file its path from the root, with forward slashes.
 * @param most the limit in bytes: a larger file is not opened.
 */
export function readPlainFile(root: string, file: string, most: number): { bytes: Buffer } | { unopened: Unopened } {
  const at = path.join(root, file)
  try {
    const unopened = whyUnopened(lstatSync(at), most)
    return unopened ? { unopened } : { bytes: readFileSync(at) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'is missing: restore it' : `can't be read: ${message.replace(/,.*/, '')}`
    return { unopened: { rule: 'file', message: `This file ${why}.` } }
  }
}

function whyUnopened(stats: Stats, most: number): Unopened | undefined {
  const file = (message: string): Unopened => ({ rule: 'file', message: `This ${message}` })
  if (stats.isSymbolicLink()) return file('is a symbolic link: replace it with the file itself.')
  if (stats.isDirectory()) return file('must not be a folder: put a file here.')
  if (!stats.isFile()) return file('is a pipe or a device: replace it with a plain file.')
  if (stats.size <= most) return undefined
  return { rule: 'too-much', message: `This file is ${stats.size} bytes: the limit is ${most}. Split it, or make it smaller.` }
}
