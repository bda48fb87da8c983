import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isFresh, readLinkCache, writeLinkCache, type LinkCache } from '../../../../lib/links/link-cache.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'links-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const checked = '2030-01-01T00:00:00.000Z'
const cache: LinkCache = {
  'https://b.example/': { state: 'dead', reason: 'answers 404', checked },
  'https://a.example/': { state: 'alive', reason: 'answers 200', checked },
}

test('what was written is read', () => {
  const file = path.join(folder, 'deeper/links.json')
  writeLinkCache(file, cache)
  expect(readLinkCache(file)).toEqual(cache)
})

test('a cache that can not be read is empty', () => {
  const file = path.join(folder, 'links.json')
  expect(readLinkCache(file)).toEqual({})
  for (const text of ['', '{', '{"version":2,"addresses":{}}', 'null']) {
    writeFileSync(file, text)
    expect(readLinkCache(file)).toEqual({})
  }
})

test.each([
  ['https://a.example/', '2030-01-07T23:59:59.000Z', true],
  ['https://a.example/', '2030-01-08T00:00:00.000Z', false],
  ['https://a.example/', '2029-12-31T00:00:00.000Z', false],
  ['https://b.example/', '2030-01-01T00:00:01.000Z', false],
  ['https://c.example/', '2030-01-01T00:00:01.000Z', false],
])('%s at %s need not be asked for: %s', (address, now, fresh) => {
  expect(isFresh(cache, address, new Date(now))).toBe(fresh)
})
