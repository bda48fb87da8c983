import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findPages } from '../../../../../lib/export/next/find-pages.ts'
import { makePack, packNames, unpackFiles } from '../../../../../lib/export/passes/packs.ts'
import { fileOf, filesIn, makeExport } from '../../../../fixtures/export/make-export.ts'

const pages = { 'index.html': '<body>x</body>', 'patterns/index.html': '<body>x</body>', 'patterns/one/index.html': '<body>x</body>' }

/** An export in which a route has written these files, as packs. */
async function unpacked(route: string, made: Record<string, string | Uint8Array>, published: Record<string, string> = {}) {
  const site = makeExport({ ...pages, ...published })
  const files = new Map(Object.entries(made).map(([address, content]) => [address, () => Promise.resolve(content)]))
  const folder = path.join(site.folder, route)
  mkdirSync(folder, { recursive: true })
  for (const name of packNames(files)) writeFileSync(path.join(folder, name), await makePack(files, name))
  findPages(site)
  unpackFiles(site)
  return site
}

/** All files but the pages and Next's own. */
function ownFiles(folder: string): string[] {
  return filesIn(folder).filter((name) => !name.startsWith('_next/') && !(name in pages))
}

test('every file comes to its address, byte for byte, and no pack is left', async () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256)
  const pictures = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`/cards/${index}.png`, bytes]))
  const site = await unpacked('cards', { ...pictures, '/cards/words.txt': 'Größe: 2 µm' })
  expect(ownFiles(site.folder)).toEqual([...Object.keys(pictures), '/cards/words.txt'].map((address) => address.slice(1)).toSorted())
  expect(fileOf(site, 'cards/words.txt')).toBe('Größe: 2 µm')
  expect(Buffer.from(fileOf(site, 'cards/11.png', 'latin1'), 'latin1')).toEqual(Buffer.from(bytes))
  expect(site.problems).toEqual([])
})

test('a copy comes to stand beside its page, and nothing is left where it was made', async () => {
  const site = await unpacked('copies', { '/index.md': 'home', '/patterns.md': 'list', '/patterns/one.md': 'one' })
  expect(ownFiles(site.folder)).toEqual(['index.md', 'patterns.md', 'patterns/one.md'])
  expect(fileOf(site, 'patterns/one.md')).toBe('one')
  expect(existsSync(path.join(site.folder, 'copies'))).toBe(false)
  expect(site.problems).toEqual([])
})

test('a copy without a page, and files whose place is taken, are told', async () => {
  const copies = await unpacked('copies', { '/patterns/two.md': 'two', '/patterns.md': 'list' }, { 'patterns.md': 'public' })
  expect(copies.problems.map(({ page, message }) => `${page} ${message}`).toSorted()).toEqual([
    "/patterns/ can't be published: public/patterns.md would be in the same place.",
    '/patterns/two/ has a copy (/patterns/two.md) but does not exist itself.',
  ])
  expect(fileOf(copies, 'patterns.md')).toBe('public')

  const cards = await unpacked('api', { '/api/site.json': '{}' }, { 'api/site.json': 'public' })
  expect(cards.problems).toEqual([
    { page: '/api/site.json', message: "can't be published: public/api/site.json would be in the same place." },
  ])
})

test('a file that can not be made is named', async () => {
  const files = new Map<string, () => Promise<string>>([
    ['/cards/one.png', () => Promise.resolve('one')],
    ['/cards/two.png', () => Promise.reject(new Error('no font'))],
  ])
  await expect(makePack(files, '1.pack')).rejects.toThrow("Couldn't make /cards/two.png.")
})

test('a site without packs is left as it is', () => {
  const site = makeExport(pages)
  findPages(site)
  unpackFiles(site)
  expect(ownFiles(site.folder)).toEqual([])
})
