import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'

const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'))
const home = pathToFileURL(path.join(folder, 'technical-architecture/index.html')).href

test.describe.configure({ mode: 'serial' })

test.beforeAll(() => {
  const made = spawnSync('npm', ['run', '--silent', 'bundle'], { encoding: 'utf8' })
  expect(made.stdout).toContain('technical-architecture.zip')
  for (const [name, content] of Object.entries(unzipSync(readFileSync('technical-architecture.zip')))) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
})

test.afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync('technical-architecture.zip')
})

test.use({ offline: true })

test('the unpacked bundle is read without a server: links, drawings and search work', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => void errors.push(message))
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())))

  await page.goto(home)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Patterns' }).click()
  await expect(page).toHaveURL(/patterns\/index\.html$/)
  await page.getByRole('main').getByRole('link', { name: 'Serverless Architecture' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Serverless Architecture')

  const drawing = page.locator('[data-drawing-frame]').first()
  await expect(drawing).toHaveAttribute('role', 'application')
  await drawing.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-lift]')).toHaveCount(1)

  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('inventory')
  await page
    .getByRole('option', { name: /Microservices/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microservices Architecture')
  expect(errors).toEqual([])
})

test('ticks made in the bundle stay in it, from page to page, and are exported and imported', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => void errors.push(message))
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())))
  await page.goto(home.replace('index.html', 'practices/security/index.html'))
  await page.getByRole('checkbox', { name: 'Regular penetration testing' }).check()
  await page.getByRole('link', { name: 'All checklists' }).click()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download Markdown' }).click()
  const file = await (await download).path()
  await page.getByRole('button', { name: 'Untick all' }).click()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await page.getByLabel('Import a file').setInputFiles(file)
  await expect(page.getByText('1 tick: 1 new.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Regular penetration testing' })).toBeChecked()
  expect(errors).toEqual([])
})

test('every icon is drawn from the page that shows it', async ({ page }) => {
  for (const file of ['index.html', 'practices/security/index.html', 'compare/index.html']) {
    await page.goto(home.replace('index.html', file))
    const drawn = await page.locator('svg use').evaluateAll((uses) => uses.map((use) => (use as SVGUseElement).getBBox().width > 0))
    expect(drawn.length, file).toBeGreaterThan(0)
    expect(drawn, file).not.toContain(false)
  }
})

test('every link of the bundle leads to a file that is in it', () => {
  const files = unzipSync(readFileSync('technical-architecture.zip'))
  const pages = Object.keys(files).filter((name) => name.endsWith('.html'))
  const dead: string[] = []
  for (const page of pages) {
    const html = Buffer.from(files[page] ?? []).toString()
    for (const [, address = ''] of html.matchAll(/<(?:a|link|script|img)\s[^>]*?(?:href|src)="([^"#?]+)/g)) {
      if (/^[a-z]+:/.test(address)) continue
      const name = path.posix.join(path.posix.dirname(page), decodeURIComponent(address))
      if (!(name in files)) dead.push(`${page}: ${address}`)
    }
  }
  expect(pages.length).toBeGreaterThan(50)
  expect(dead).toEqual([])
})
