import { spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from '@playwright/test'
import { slugify } from '../../lib/content/model/slug.ts'
import { copyProject } from '../fixtures/copy-project.ts'

// What an editor sees while writing: `next dev` on the small handbook, in a copy of the project.
const { root, remove } = copyProject('dev')
const file = path.join(root, 'content/practices/reviews.mdx')
const words = path.join(root, 'content/words.txt')
const good = readFileSync('tests/fixtures/handbook/content/practices/reviews.mdx', 'utf8')
const write = (before: string, after: string): void => writeFileSync(file, good.replace(before, after))
let stop: () => void = () => {}
let address = ''

// One server for all of them.
test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  rmSync(path.join(root, 'content'), { recursive: true })
  cpSync('tests/fixtures/handbook/content', path.join(root, 'content'), { recursive: true })
  // In a process group of its own: Next starts others.
  const child = spawn(process.execPath, [path.resolve('node_modules/next/dist/bin/next'), 'dev', '--port', '0'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'development', BASE_PATH: '', NEXT_TELEMETRY_DISABLED: '1' },
  })
  stop = () => void (child.pid && process.kill(-child.pid, 'SIGKILL'))
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line)
    address = /Local:\s+(http:\S+)/.exec(line)?.[1] ?? ''
    if (address) break
  }
  expect(address, said.join('\n')).not.toBe('')
  child.stdout.resume()
})

test.afterAll(() => {
  stop()
  remove()
})

test('an editor sees each change, and the last good words while something is wrong', async ({ page }) => {
  test.setTimeout(240_000)
  // What changes before the page listens for updates, it never hears of.
  const listening = new Promise<void>((resolve) => {
    page.on('websocket', (socket) => socket.on('framereceived', () => resolve()))
  })
  await page.goto(`${address}/practices/reviews/`, { timeout: 200_000 })
  await listening
  const text = page.getByRole('main')
  const problems = page.getByRole('complementary', { name: 'Content problems' })
  await expect(text).toContainText('It is cheap.')
  await expect(problems).toBeHidden()
  // Whoever reloads the page loses this, as an editor would lose their place.
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  const stayed = () => page.evaluate(() => 'stayed' in window)

  await test.step('a change', async () => {
    write('It is cheap.', 'It pays twice.')
    await expect(text).toContainText('It pays twice.', { timeout: 20_000 })
  })
  await test.step('a mistake', async () => {
    write('It is cheap.', 'It <Calout>pays</Calout> thrice.')
    await expect(problems).toContainText('content/practices/reviews.mdx:16:4 error Unknown component `<Calout>`. Did you mean `Callout`?', {
      timeout: 20_000,
    })
    await expect(text).toContainText('It pays twice.')
  })
  await test.step('a misspelled word, which holds nothing up', async () => {
    write('It is cheap.', 'It is cheapp.')
    await expect(text).toContainText('It is cheapp.', { timeout: 20_000 })
    await problems.getByText('1 remark').click()
    await expect(problems).toContainText('content/practices/reviews.mdx:16:7 warning “cheapp” is not in the dictionary.')
  })
  await test.step('a word that is given to the list of words', async () => {
    writeFileSync(words, 'cheapp\n')
    await expect(problems).toBeHidden({ timeout: 20_000 })
  })
  await test.step('all is well again', async () => {
    write('', '')
    rmSync(words)
    await expect(text).toContainText('It is cheap.', { timeout: 20_000 })
    await expect(problems).toBeHidden()
  })
  expect(await stayed()).toBe(true)
})

test('files that a build makes have their addresses while writing', async ({ request }) => {
  test.setTimeout(240_000)
  const drawing = /```diagram title="([^"]+)"/.exec(readFileSync(path.join(root, 'content/patterns/layers.mdx'), 'utf8'))?.[1] ?? ''
  const files: Record<string, [type: RegExp, begins: string]> = {
    [`/drawings/${slugify(drawing)}.svg`]: [/^image\/svg\+xml/, '<svg '],
    '/copies/patterns/layers.md': [/^text\/markdown/, '---\ntitle: '],
    '/cards/patterns-layers.png': [/^image\/png$/, '\u0089PNG'],
    '/api/handbook.json': [/^application\/json/, '{\n'],
    '/scripts/guide.js': [/^text\/javascript/, ''],
  }
  for (const [name, [type, begins]] of Object.entries(files)) {
    const response = await request.get(address + name, { timeout: 200_000 })
    expect(response.status(), name).toBe(200)
    expect(response.headers()['content-type'], name).toMatch(type)
    expect((await response.body()).toString('latin1').slice(0, begins.length), name).toBe(begins)
  }
})
