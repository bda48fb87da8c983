import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const fixtures = path.resolve('tests/fixtures')
let root: string

// The dictionary is read in each test.
vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'writing-'))
  for (const fixture of ['handbook', 'pictures']) cpSync(path.join(fixtures, fixture), root, { recursive: true })
})
afterEach(() => {
  forget()
  rmSync(root, { recursive: true })
})

/** As a process that was started just now. */
function forget(): void {
  Reflect.deleteProperty(globalThis, 'lastGoodHandbook')
}

async function read() {
  // Next evaluates the module anew after each change.
  vi.resetModules()
  return (await import('../../../../../lib/content/check/read-while-writing.ts')).readWhileWriting(root)
}

const file = 'content/practices/reviews.mdx'
const change = (from: string, to: string): void => {
  const place = path.join(root, file)
  writeFileSync(place, readFileSync(place, 'utf8').replace(from, to))
}

test.each([
  ['the process that read them', () => {}],
  ['another process', forget],
])('the last good words stay for %s', async (_, meanwhile) => {
  expect((await read()).problems).toEqual([])
  change('Read what others wrote.', 'Read it all.')
  expect((await read()).handbook.practices[0]?.body.lead).toBe('Read it all.')
  change('order: 1', 'order: first')
  meanwhile()
  const { handbook, problems } = await read()
  expect(handbook.practices[0]?.body.lead).toBe('Read it all.')
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "frame": "    order: first
               ^",
        "message": "content/practices/reviews.mdx:4:8 error \`order\` must be a number, not "first". [schema]",
        "severity": "error",
      },
    ]
  `)
})

test('an entry that was removed while all was in order does not come back', async () => {
  cpSync(path.join(root, 'content/stack/storage.mdx'), path.join(root, 'content/stack/second.mdx'))
  const place = path.join(root, 'content/stack/second.mdx')
  writeFileSync(place, readFileSync(place, 'utf8').replace('title: Storage', 'title: Second').replace('order: 1', 'order: 2'))
  expect((await read()).handbook.stack).toHaveLength(2)
  rmSync(place)
  await read()
  change('order: 1', 'order: first')
  forget()
  expect((await read()).handbook.stack).toHaveLength(1)
})

test('words that never were in order are told', async () => {
  change('order: 1', 'order: first')
  await expect(read()).rejects.toThrow('content/practices/reviews.mdx:4:8 error')
  expect(existsSync(path.join(root, '.cache'))).toBe(false)
})
