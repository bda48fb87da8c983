import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readHandbook } from '../../../../lib/content/check/load.ts'
import type { Checked } from '../../../../lib/content/check/read-and-check.ts'

const fixtures = path.join(import.meta.dirname, '../../../fixtures')

/** The small handbook of the fixtures, with the files of a broken one laid over it. */
export function readBroken(name?: string, read: (root: string) => Checked = readHandbook): Checked {
  return readWith(name && path.join('broken', name), read)
}

/** The small handbook of the fixtures, with the files of another folder of fixtures laid over it. */
export function readWith(folder?: string, read: (root: string) => Checked = readHandbook): Checked {
  const root = mkdtempSync(path.join(tmpdir(), 'handbook-'))
  try {
    cpSync(path.join(fixtures, 'handbook'), root, { recursive: true })
    if (folder) cpSync(path.join(fixtures, folder), root, { recursive: true })
    return read(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}
