import { globSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { startServer, type Serving } from '../../lib/export/serve/serve.ts'
import { copyProject } from '../fixtures/copy-project.ts'
import { writeLongHandbook } from '../fixtures/hostile/handbook.ts'
import { expectNoSidewaysScroll, violationsOn } from './measures.ts'

// A handbook whose words have no place to break, wherever an editor may write any, and which has all that may be repeated three times.
const project = copyProject('long-words')
let serving: Serving
const pages = (): string[] =>
  globSync('**/*.html', { cwd: path.join(project.root, 'out') })
    .map((file) => file.replace(/index\.html$/, ''))
    .toSorted()

test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  writeLongHandbook(project.root)
  // Words of this length are no words of a page, whose budget they would spend.
  await project.build({ BUDGETS: 'report' })
  serving = await startServer({ folder: path.join(project.root, 'out'), port: 0 })
})

test.afterAll(async () => {
  await serving?.close()
  project.remove()
})

test('no word of any length makes a page wider than its screen', async ({ page }) => {
  expect(pages()).toContain('practices/practised/')
  for (const address of pages()) {
    await page.goto(serving.address + address)
    await expectNoSidewaysScroll(page, address, [320, 390, 1440])
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what stands three times on a page is told apart or needs no name, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(`${serving.address}practices/practised/`)
    expect(await violationsOn(page)).toEqual([])
  })
}
