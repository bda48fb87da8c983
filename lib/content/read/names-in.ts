import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * The names in a folder, sorted; none, and a report, if it is missing, is a link or can't be read.
 * @param folder its path from the root, with forward slashes.
 */
export function namesIn(root: string, folder: string, report: (file: string, message: string) => void): string[] {
  const at = path.join(root, folder)
  try {
    if (lstatSync(at).isDirectory()) return readdirSync(at).toSorted()
    report(folder, 'This must be a folder, not a file or a link.')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    report(folder, code === 'ENOENT' ? 'This folder is missing: restore it.' : `This folder can't be read: ${message.replace(/,.*/, '')}.`)
  }
  return []
}
