import { cpSync, globSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { startServer, type Serving } from '../../lib/export/serve/serve.ts'
import { copyProject } from '../fixtures/copy-project.ts'

test.describe.configure({ mode: 'default' })

const { root, build, remove } = copyProject('small')
let serving: Serving

test.beforeAll(async () => {
  test.setTimeout(300_000)
  rmSync(path.join(root, 'content'), { recursive: true })
  cpSync('tests/fixtures/handbook/content', path.join(root, 'content'), { recursive: true })
  await build()
  serving = await startServer({ folder: path.join(root, 'out'), port: 0 })
})
test.afterAll(async () => {
  await serving?.close()
  remove()
})

test('a handbook with one entry of each kind is built, and each of its pages works', async ({ page }) => {
  const told: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && told.push(`${page.url()} ${message.text()}`)))
  page.on('pageerror', (error) => void told.push(`${page.url()} ${error.message}`))
  const files = globSync('**/index.html', { cwd: path.join(root, 'out') })
  expect(files).toContain('patterns/layers/index.html')
  expect(files.filter((file) => file.startsWith('compare'))).toEqual(['compare/index.html'])
  for (const file of files) {
    await page.goto(serving.address + file.replace('index.html', ''))
    await expect(page.getByRole('heading', { level: 1 }), file).toBeVisible()
  }
  expect(told).toEqual([])
})
