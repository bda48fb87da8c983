import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { publish, recoverPublished } from '../../../../../lib/export/build/publish.ts'
import { runPasses } from '../../../../../lib/export/build/run-passes.ts'
import { writeManifest } from '../../../../../lib/export/passes/write-manifest.ts'
import { fileOf, filesIn, makeExport } from '../../../../fixtures/export/make-export.ts'

function withPublished(site: { published: string }): void {
  mkdirSync(site.published)
  writeFileSync(path.join(site.published, 'old.html'), 'old')
}

test('the finished export takes the place of the published one, and nothing is left beside it', () => {
  const site = makeExport({ 'index.html': 'new' })
  withPublished(site)
  publish(site)
  expect(filesIn(path.dirname(site.published)).filter((name) => !name.startsWith('.next'))).toEqual(['out/index.html'])
})

test('the first build has nothing to replace', () => {
  const site = makeExport({ 'index.html': 'new' })
  publish(site)
  expect(filesIn(site.published)).toEqual(['index.html'])
})

test('a build that died between the two renames left the old site whole, and it comes back', () => {
  const site = makeExport({ 'index.html': 'new' })
  withPublished(site)
  renameSync(site.published, path.join(path.dirname(site.published), '.out-previous'))
  expect(recoverPublished(site.published)).toBe(true)
  expect(filesIn(site.published)).toEqual(['old.html'])
  expect(recoverPublished(site.published)).toBe(false)
})

test('a build that died while it deleted the old site does not bring a part of it back', () => {
  const site = makeExport({ 'index.html': 'new' })
  const root = path.dirname(site.published)
  mkdirSync(path.join(root, '.out-discarded'))
  writeFileSync(path.join(root, '.out-discarded/part.html'), '')
  expect(recoverPublished(site.published)).toBe(false)
  publish(site)
  expect(existsSync(path.join(root, '.out-discarded'))).toBe(false)
  expect(filesIn(site.published)).toEqual(['index.html'])
})

test('no pass runs after one that found a problem, so that nothing is published', async () => {
  const site = makeExport({ 'index.html': 'new' })
  withPublished(site)
  const find = (count: number) => () => {
    for (let page = 0; page < count; page += 1)
      for (let each = 0; each < 6; each += 1) site.problems.push({ page: `/page-${10 + page}/`, message: `problem ${each}` })
  }
  await expect(runPasses(site, { find: find(2), publish })).rejects.toThrowErrorMatchingInlineSnapshot(`
    [ExportError: The site was not published: 12 problems on 2 pages.

      /page-10/
        problem 0
        problem 1
        problem 2
        problem 3
        … and 2 more
      /page-11/
        problem 0
        problem 1
        problem 2
        problem 3
        … and 2 more]
  `)
  expect(filesIn(site.published)).toEqual(['old.html'])
  await expect(
    runPasses(site, {
      find: () => {
        throw new Error('disk full')
      },
      publish,
    }),
  ).rejects.toThrow('disk full')
  expect(filesIn(site.published)).toEqual(['old.html'])
})

test('the manifest lists every published file, sorted', () => {
  const site = makeExport({ 'b.txt': 'b', 'a/index.html': '', _headers: 'x' })
  writeManifest(site)
  expect(fileOf(site, '.deploy/manifest.json')).toMatchInlineSnapshot(`
    "{
      "_headers": {"bytes":1,"sha256":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"},
      "a/index.html": {"bytes":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
      "b.txt": {"bytes":1,"sha256":"3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"}
    }
    "
  `)
})
