import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// Each run is a process of its own.
vi.setConfig({ testTimeout: 30_000 })

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'links-'))
  cpSync('tests/fixtures/handbook', root, { recursive: true })
  const file = path.join(root, 'content/practices/reviews.mdx')
  writeFileSync(file, readFileSync(file, 'utf8').replace('It is cheap.', 'It is [cheap](https://example.org/count#cost).'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** The command with a world that answers as a test wants it to. */
function run(answer: string, ...args: string[]) {
  const world = `data:text/javascript,${encodeURIComponent(`globalThis.fetch = async (address) => { ${answer} }`)}`
  const command = ['--import', world, path.resolve('scripts/check-links.ts'), ...args]
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
  return { stdout, stderr, status }
}

const alive = 'return new Response(null, { status: 200 })'

test('every place of a dead address is told, and it exits with 1', () => {
  expect(run(`return new Response(null, { status: address.endsWith('count') ? 404 : 200 })`)).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "",
      "stdout": "content/sources.yaml:5:12 error https://example.org/count answers 404: no such page. Find its new address, or remove it. [dead-address]
    content/practices/reviews.mdx:16:15 error https://example.org/count answers 404: no such page. Find its new address, or remove it. [dead-address]
    3 addresses, 3 requested: 2 alive, 1 dead, 0 unsure.
    ",
    }
  `)
})

test('what has moved for good and what can not be told are said, and it exits with 0', () => {
  expect(
    run(
      `if (address.endsWith('run')) return new Response(null, { status: 301, headers: { location: '/ran' } }); return new Response(null, { status: address.endsWith('count') ? 503 : 200 })`,
    ),
  ).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "",
      "stdout": "content/sources.yaml:5:12 warning https://example.org/count answers 503. Open it in a browser. [unsure-address]
    content/practices/reviews.mdx:16:15 warning https://example.org/count answers 503. Open it in a browser. [unsure-address]
    content/technologies.yaml:11:9 info https://example.org/run has moved permanently: write https://example.org/ran [moved-address]
    3 addresses, 3 requested: 2 alive, 0 dead, 1 unsure.
    ",
    }
  `)
})

test('what was alive is not asked for again, until it is asked for afresh', () => {
  expect(run(alive).stdout).toBe('3 addresses, 3 requested: 3 alive, 0 dead, 0 unsure.\n')
  expect(run(`throw new Error('asked')`).stdout).toBe('3 addresses, 0 requested: 3 alive, 0 dead, 0 unsure.\n')
  expect(run(alive, '--fresh').stdout).toBe('3 addresses, 3 requested: 3 alive, 0 dead, 0 unsure.\n')
})

test('without a network nothing is dead, and it exits with 2', () => {
  expect(run(`throw new TypeError('fetch failed', { cause: { code: 'EAI_AGAIN' } })`)).toEqual({
    stdout: '',
    stderr: 'No address answers: the network seems to be down, so the links were not checked.\n',
    status: 2,
  })
})

test('content that is not in order is not asked about', () => {
  rmSync(path.join(root, 'content/stats.yaml'))
  expect(run(alive)).toEqual({ stdout: '', stderr: 'The content has errors: run npm run check.\n', status: 2 })
})
