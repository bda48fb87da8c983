import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { compressFiles } from '../../../../../lib/export/passes/compress-files.ts'
import { filesIn, makeExport } from '../../../../fixtures/export/make-export.ts'

afterEach(() => vi.unstubAllEnvs())

test('text files get a smaller copy of each kind, small and binary ones none', async () => {
  vi.stubEnv('PRECOMPRESS', '1')
  const text = 'word '.repeat(1000)
  const site = makeExport({ 'page/index.html': text, 'small.txt': 'word', 'picture.png': text, '.deploy/nginx.conf': text })
  await compressFiles(site)
  expect(filesIn(site.folder)).toEqual([
    '.deploy/nginx.conf',
    'page/index.html',
    'page/index.html.br',
    'page/index.html.gz',
    'picture.png',
    'small.txt',
  ])
  const bytes = (name: string): Buffer => readFileSync(path.join(site.folder, name))
  expect(`${brotliDecompressSync(bytes('page/index.html.br'))}`).toBe(text)
  expect(`${gunzipSync(bytes('page/index.html.gz'))}`).toBe(text)
  // No time and no operating system: the same bytes everywhere.
  expect([...bytes('page/index.html.gz').subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255])
})

test('nobody waits for it who did not ask, but for the large files of the search', async () => {
  vi.stubEnv('PRECOMPRESS', '')
  const text = 'word '.repeat(1000)
  const site = makeExport({
    'page/index.html': text,
    'assets/site.0.js': text,
    'assets/search.0.js': text,
    'assets/search/engine.0.wasm': text,
  })
  await compressFiles(site)
  expect(filesIn(site.folder)).toEqual([
    'assets/search.0.js',
    'assets/search.0.js.br',
    'assets/search.0.js.gz',
    'assets/search/engine.0.wasm',
    'assets/search/engine.0.wasm.br',
    'assets/search/engine.0.wasm.gz',
    'assets/site.0.js',
    'page/index.html',
  ])
})
