import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { startServer, type Serving } from '../../lib/export/serve/serve.ts'
import { copyFixture } from '../fixtures/hydration/copy.ts'

// No page of the handbook hydrates: a small site with a client component on one page shows what becomes of such a page.
const basePath = '/base'
const fixture = copyFixture('hydration')
let serving: Serving

test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  const child = spawn(process.execPath, [path.resolve('tests/fixtures/hydration/build.ts')], {
    cwd: fixture.root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', BASE_PATH: basePath },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => void (output += String(text)))
  expect(await new Promise((resolve) => void child.on('close', resolve)), output).toBe(0)
  serving = await startServer({ folder: path.join(fixture.root, 'out'), port: 0, basePath })
})

test.afterAll(async () => {
  await serving?.close()
  fixture.remove()
})

test('a page with a client component hydrates under the policy of the site', async ({ page }) => {
  const told: string[] = []
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    ),
  )
  // Next's router asks for the data of a page that has none, and then goes there as a browser does.
  page.on(
    'console',
    (message) => void (message.type() === 'error' && !message.location().url.includes('.txt?') && told.push(message.text())),
  )
  page.on('pageerror', (error) => void told.push(error.message))
  await page.goto(`${serving.address}counter/`)
  await page.getByRole('button', { name: 'Add one' }).click()
  await page.getByRole('button', { name: 'Add one' }).click()
  await expect(page.getByRole('status')).toHaveText('2')
  expect(await page.evaluate(() => document.documentElement.dataset.site)).toBe('ran')
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1)

  await page.getByRole('link', { name: 'To a page without React' }).click()
  await expect(page).toHaveURL(`${serving.address}patterns/one/`)
  await expect(page.getByRole('main')).toHaveText('Pattern one')
  expect(told.filter((text) => !text.includes('favicon.ico') && !text.includes('404'))).toEqual([])
})

test("what Next's router asks for ahead is made for the pages that keep the router", () => {
  const made = globSync('.next/server/app/**/*.segment.rsc', { cwd: fixture.root })
  expect([...new Set(made.map((file) => file.slice('.next/server/app/'.length, file.indexOf('.segments/'))))]).toEqual(['counter'])
  expect(globSync('out/**/__next.*.txt', { cwd: fixture.root }).length).toBe(made.length)
})

test('all other pages ship no React, and every page has the same policy but for its own style', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => void requests.push(new URL(request.url()).pathname))
  for (const address of ['', 'patterns/one/', 'patterns/two/', 'about/']) {
    requests.length = 0
    await page.goto(serving.address + address)
    const scripts = requests.filter((name) => name.endsWith('.js'))
    expect(scripts, address).toEqual([expect.stringMatching(/^\/base\/assets\/site\.[0-9a-f]{16}\.js$/)])
    expect(await page.content(), address).not.toContain('_next')
  }
  const policyOf = (file: string) =>
    /http-equiv="Content-Security-Policy" content="([^"]+)"/
      .exec(readFileSync(path.join(fixture.root, 'out', file), 'utf8'))?.[1]
      ?.replace(/style-src [^;]+/, '')
  expect(policyOf('counter/index.html')).toBeTruthy()
  for (const file of ['index.html', 'about/index.html', '404.html']) expect(policyOf(file)).toBe(policyOf('counter/index.html'))
})
