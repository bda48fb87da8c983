import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { entriesOf } from '../../../lib/content/model/handbook.ts'
import { readHandbook } from '../../../lib/content/check/load.ts'
import { makeDocuments } from '../../../scripts/bench-documents.ts'

const root = mkdtempSync(path.join(tmpdir(), 'documents-'))
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('made documents stand beside the real ones and are in order', () => {
  cpSync('content', path.join(root, 'content'), { recursive: true })
  const before = entriesOf(readHandbook(root).handbook!).length
  makeDocuments(root, 50)
  const { handbook, problems } = readHandbook(root)
  // That the guide knows nothing of them is only said.
  const wrong = problems.filter(({ severity }) => severity !== 'info')
  expect(wrong.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([])
  expect(entriesOf(handbook!)).toHaveLength(before + 50)
})
