import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Site } from '../../../../../lib/export/site/site.ts'
import { writeSearch } from '../../../../../lib/export/search/write-search.ts'
import { fileOf, filesIn, makeExport } from '../../../../fixtures/export/make-export.ts'
import { smallRecords } from '../../../../fixtures/search/records.ts'
import type { SearchRecord } from '../../../../../lib/export/site/record.ts'

async function write(records: SearchRecord[]): Promise<Site> {
  const site = makeExport({})
  mkdirSync(site.folder, { recursive: true })
  site.records = records
  await writeSearch(site)
  return site
}

const hashesOf = (site: Site): string[] =>
  filesIn(site.folder).map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(path.join(site.folder, name)))
        .digest('hex')}`,
  )

test('the index is one file for all, one for each record, and what search.json names', async () => {
  const site = await write(smallRecords)
  const names = filesIn(site.folder).map((name) => name.replace(/[0-9a-f]{7,16}(?=\.)/, '#'))
  expect(names.filter((name) => name.includes('/fragment/'))).toHaveLength(smallRecords.length)
  expect(names.filter((name) => !name.includes('/fragment/'))).toMatchInlineSnapshot(`
    [
      "assets/search/engine.#.wasm",
      "assets/search/index/en_#.pf_index",
      "assets/search/pagefind.en_#.pf_meta",
      "assets/search/terms.#.pf_terms",
      "assets/search/words.#.pf_words",
      "search.json",
    ]
  `)
  const entry = JSON.parse(fileOf(site, 'search.json'))
  expect(entry.kinds).toEqual([
    ['figures', 1],
    ['glossary', 2],
    ['overviews', 1],
    ['patterns', 2],
    ['stack', 1],
    ['technologies', 3],
  ])
  for (const name of ['meta', 'engine', 'terms', 'words']) expect(filesIn(site.folder)).toContain(`assets/search/${entry[name]}`)
})

async function linesOf(site: Site, name: 'words' | 'terms'): Promise<string[]> {
  const packed = readFileSync(path.join(site.folder, 'assets/search', JSON.parse(fileOf(site, 'search.json'))[name]))
  return gunzipSync(packed).toString().slice('pagefind_dcd'.length).split('\n')
}

test('the words are listed with the number of records that have them, then the names', async () => {
  const lines = await linesOf(await write(smallRecords), 'words')
  const [words, names] = [lines.slice(0, lines.indexOf('')), lines.slice(lines.indexOf('') + 1)]
  expect(words).toEqual(words.toSorted())
  expect(words).toEqual(expect.arrayContaining(['redis 3', 'inventory', 'eventdriven', 'event', 'driven']))
  expect(names).toEqual(names.toSorted())
  expect(names).toEqual(expect.arrayContaining(['Databases & Stores', 'FaaS', 'K8s', 'message queue']))
})

test('the terms are listed with their places in the index, and what they lead to', async () => {
  expect(await linesOf(await write(smallRecords), 'terms')).toEqual([
    'function-as-a-service faas cloud-function 1 6',
    'queue message-queue 2 4 5',
    'what-the-words-mean glossary 3',
  ])
})

test('a term that leads to what is not found stops the build', async () => {
  const [one] = smallRecords
  if (!one) throw new Error('no record')
  await expect(write([{ ...one, leads: ['/nowhere/'] }])).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ExportError: /patterns/services/ leads a search to /nowhere/, which is not found itself.]`,
  )
})

test('the same records give the same bytes, in whatever order they were found', async () => {
  const first = hashesOf(await write(smallRecords))
  for (const records of [smallRecords.toReversed(), smallRecords]) expect(hashesOf(await write(records))).toEqual(first)
})

test('a record that would be left out stops the build', async () => {
  const [one] = smallRecords
  if (!one) throw new Error('no record')
  await expect(write([one, { ...one, title: 'Twice' }])).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ExportError: Pagefind indexed 1 of 2 records. Each needs its own address, words other than its title, and the same language as the others.]`,
  )
  await expect(write([one, { ...one, address: '/empty/', html: '' }])).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ExportError: Pagefind indexed 1 of 2 records. Each needs its own address, words other than its title, and the same language as the others.]`,
  )
})

test('a site without records has no search', async () => {
  expect(filesIn((await write([])).folder)).toEqual([])
})
