import { access, readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { publishedPages } from './pages.ts'

test('under a sub-path every page, link and file works', async ({ page }) => {
  const failed: string[] = []
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()))
  await page.goto('./')
  const icon = page.locator('svg use').first()
  await expect.poll(() => icon.evaluate((use: SVGUseElement) => use.getBBox().width)).toBeGreaterThan(0)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Stack' }).click()
  await expect(page).toHaveURL(/\/handbook\/stack\/$/)
  await page.getByRole('link', { name: 'Redis' }).first().click()
  await expect(page).toHaveURL(/\/handbook\/technologies\/redis\/$/)
  await page.getByRole('button', { name: 'Theme: system' }).click()
  await expect(page.getByRole('button', { name: 'Theme: light' })).toBeVisible()
  expect(failed).toEqual([])
})

test('the search finds what is under the sub-path, and its page too', async ({ page }) => {
  await page.goto('./stack/')
  await page.keyboard.press('/')
  const first = page.getByRole('option').first()
  await page.getByRole('combobox').fill('inventory')
  await expect(first).toHaveAttribute('href', '/handbook/patterns/microservices/')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/handbook\/search\/\?q=inventory$/)
  await first.click()
  await expect(page).toHaveURL(/\/handbook\/patterns\/microservices\/$/)
})

test('the public addresses carry the sub-path', async ({ page, request }) => {
  await page.goto('./patterns/serverless/')
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  expect(new URL(canonical ?? '').pathname).toBe('/handbook/patterns/serverless/')
  expect(await (await request.get('./sitemap.xml')).text()).toContain('/handbook/patterns/serverless/')
  const copy = await page.locator('link[rel="alternate"][type="text/markdown"]').getAttribute('href')
  expect(await (await request.get(new URL(copy ?? '').pathname)).text()).toContain('/handbook/stack/cloud-devops.md')
  expect((await (await request.get('./api/handbook.json')).json()).patterns[0].page).toContain('/handbook/patterns/microservices/')
})

test('an unknown address answers with the helpful page, whose links work', async ({ page }) => {
  const response = await page.goto('./no-such-page/')
  expect(response?.status()).toBe(404)
  await page
    .getByRole('main')
    .getByRole('link', { name: /Serverless Architecture/ })
    .click()
  await expect(page).toHaveURL(/\/handbook\/patterns\/serverless\/$/)
})

test('the guide keeps its answers in an address under the sub-path, and leads to pages there', async ({ page }) => {
  await page.goto('./guide/?load=bursts')
  await page.getByRole('radio', { name: 'One small team' }).check()
  await expect(page).toHaveURL(/\/handbook\/guide\/\?team=small&load=bursts$/)
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(page).toHaveURL(/\/handbook\/guide\/$/)
  await page.goBack()
  await page.getByRole('link', { name: 'Managed platform' }).first().click()
  await expect(page).toHaveURL(/\/handbook\/patterns\/serverless\/$/)
})

test('ticks belong to the place of the handbook, and exported links lead there', async ({ page }) => {
  await page.goto('./practices/security/')
  await page.getByRole('checkbox', { name: 'Regular penetration testing' }).check()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['ticks /handbook/'])
  await page.getByRole('link', { name: 'All checklists' }).click()
  await expect(page).toHaveURL(/\/handbook\/checklists\/$/)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download Markdown' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text).toMatch(
    /- \[x\] \[Regular penetration testing\]\([^)]*\/handbook\/practices\/security\/#checklist\.regular-penetration-testing\)/,
  )
})

test('the comparison keeps its choice in an address under the sub-path, and leads to pages there', async ({ page }) => {
  await page.goto('./compare/?p=serverless,microservices')
  await expect(page.getByRole('columnheader')).toHaveText([/Serverless/, /Microservices/])
  await page.locator('[data-picks]').getByText('Event-Driven Architecture').click()
  await expect(page).toHaveURL(/\/handbook\/compare\/\?p=serverless,microservices,event-driven$/)
  await page.getByRole('link', { name: /Microservices Architecture vs Serverless Architecture/ }).click()
  await expect(page).toHaveURL(/\/handbook\/compare\/microservices-vs-serverless\/$/)
})

test('every page whose words are in one file leads to that file in the repository, and no other page does', async () => {
  const files: Record<string, string> = {
    '/': 'site.yaml',
    '/technologies/': 'technologies.yaml',
    '/sources/': 'claims.yaml',
    '/changes/': 'claims.yaml',
    '/guide/': 'guide.yaml',
    '/glossary/': 'glossary.yaml',
  }
  const fileOf = (path: string): string | undefined => {
    const [, kind, name] = /^\/(patterns|stack|practices|technologies)\/([a-z][^/]*)\/$/.exec(path) ?? []
    if (kind) return kind === 'technologies' ? 'technologies.yaml' : `${kind}/${name}.mdx`
    return files[path]
  }
  for (const path of [...publishedPages(), '/search/', '/print/']) {
    const html = await readFile(`.cache/out-handbook${path}index.html`, 'utf8')
    const links = [...html.matchAll(/<a href="([^"]*)"[^>]*>Suggest a change<\/a>/g)].map(([, address]) => address)
    const file = fileOf(path)
    expect(links, path).toEqual(file ? [`https://github.com/org/repo/edit/main/content/${file}`] : [])
    if (file) await access(`content/${file}`)
  }
})
