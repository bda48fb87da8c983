import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makeDocuments } from './bench-documents.ts'

// npm run bench:check [-- --documents 1000]: how long a run of the check takes, from the start of its process to its end.

const { values } = parseArgs({ options: { documents: { type: 'string', default: '1000' } } })
const most = Number(values.documents)
if (!Number.isInteger(most) || most < 10) {
  console.error('How many documents? At least 10: npm run bench:check -- --documents 1000')
  process.exit(1)
}

type Measured = { documents: number; first: number; wall: number }

/** The handbook with made documents beside it. */
function measure(documents: number): Measured {
  const root = mkdtempSync(path.join(tmpdir(), 'handbook-'))
  try {
    for (const folder of ['content', 'public']) cpSync(folder, path.join(root, folder), { recursive: true })
    makeDocuments(root, documents)
    const first = runCheck(root)
    const runs = Array.from({ length: 5 }, () => runCheck(root)).toSorted((a, b) => a - b)
    return { documents, first, wall: runs[2] ?? 0 }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** @returns milliseconds. */
function runCheck(root: string): number {
  const began = performance.now()
  const { status, stdout } = spawnSync(process.execPath, [path.resolve('scripts/check.ts')], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The check found something wrong:\n${stdout}`)
  return performance.now() - began
}

const [alone, ...others] = [0, Math.round(most / 10), most].map(measure)
const shown = (milliseconds: number, digits = 0): string => `${milliseconds.toFixed(digits)} ms`
console.log(`The handbook alone: ${shown(alone?.wall ?? 0)}, with no modules in the cache ${shown(alone?.first ?? 0)}.`)
for (const { documents, wall } of others) {
  const further = (wall - (alone?.wall ?? 0)) / documents
  console.log(
    `${documents.toLocaleString('en')} documents more: ${shown(wall)}, ${shown(wall / documents, 2)} a document; without what any run costs ${shown(further, 2)}.`,
  )
}
