import { expect, test } from '@playwright/test'
import { entryAnchors, pageAnchors } from '../../lib/content/show/page-anchors.ts'
import { entriesOf } from '../../lib/content/model/handbook.ts'
import { loadHandbook } from '../../lib/content/check/load.ts'
import { publishedFiles, publishedPages, readPublished } from './pages.ts'

test('every page is published, once, with its own title, description and address', () => {
  const pages = publishedPages()
  expect(pages).toHaveLength(1 + 3 + 15 + 1 + 35 + 2 + 1 + 1 + 1 + 4 + 1)
  const heads = pages.map((path) => {
    const html = readPublished(`${path}index.html`)
    const read = (pattern: RegExp) => pattern.exec(html)?.[1] ?? `missing in ${path}`
    expect(new URL(read(/<link rel="canonical" href="([^"]+)"/)).pathname).toBe(path)
    expect(read(/<meta property="og:title" content="([^"]+)"/)).not.toContain('missing')
    expect(new URL(read(/<meta property="og:url" content="([^"]+)"/)).pathname).toBe(path)
    return { title: read(/<title>([^<]+)</), description: read(/<meta name="description" content="([^"]+)"/) }
  })
  expect(new Set(heads.map(({ title }) => title)).size).toBe(pages.length)
  for (const { description } of heads) expect(description).not.toContain('missing')
})

test('every link of every page leads to a published page and to a place that is there', () => {
  const files = new Set(publishedFiles())
  const dead: string[] = []
  for (const path of [...publishedPages(), '/print/', '/404.html']) {
    const html = readPublished(path.endsWith('/') ? `${path}index.html` : path)
    for (const [, href = ''] of html.matchAll(/<(?:a|link)\s[^>]*?href="([^"]+)"/g)) {
      const address = new URL(href, `http://site.test${path}`)
      if (address.host !== 'site.test') continue
      const file = address.pathname.endsWith('/') ? `${address.pathname}index.html` : address.pathname
      if (!files.has(file.slice(1))) dead.push(`${path} → ${href}`)
      else if (address.hash && !readPublished(file).includes(`id="${address.hash.slice(1)}"`))
        dead.push(`${path} → ${href} (no such place)`)
    }
  }
  expect(dead).toEqual([])
})

test('every place to which the check of the content lets links lead is on its page', () => {
  const handbook = loadHandbook(process.cwd())
  const entries = new Map(entriesOf(handbook).map((entry) => [entry.path as string, entry]))
  const missing: string[] = []
  for (const path of publishedPages()) {
    const entry = entries.get(path)
    const html = readPublished(`${path}index.html`)
    for (const id of entry ? entryAnchors(handbook, entry) : pageAnchors(handbook, path))
      if (!html.includes(`id="${id}"`)) missing.push(`${path}#${id}`)
  }
  expect(missing).toEqual([])
})

test('no page ships React, and no page asks another origin for anything', () => {
  for (const path of publishedPages()) {
    const html = readPublished(`${path}index.html`)
    const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source]) => source)
    expect(scripts, path).toHaveLength(/^\/(?:guide|compare|checklists|technologies|practices\/[^/]+)\/$/.test(path) ? 2 : 1)
    expect(html, path).not.toContain('__next_f')
    expect(html.match(/(?:src|srcset)="(?:https?:)?\/\//g), path).toBeNull()
  }
  // Next's flight data of a page is a text file too.
  expect(publishedFiles().filter((file) => file.endsWith('.txt'))).toEqual(['llms-full.txt', 'llms.txt', 'robots.txt'])
})

test('an unknown address answers 404 with a page that helps', async ({ page }) => {
  const response = await page.goto('./no-such-page/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Serverless Architecture/ })
    .click()
  await expect(page).toHaveURL(/\/patterns\/serverless\/$/)
})

test('an address without its slash leads to the page and keeps its query', async ({ request }) => {
  const response = await request.get('./patterns?x=1', { maxRedirects: 0 })
  expect(response.status()).toBe(308)
  expect(response.headers().location).toBe('/patterns/?x=1')
})

test('the web manifest, the sitemap and robots.txt are there', async ({ request }) => {
  const manifest = await (await request.get('./manifest.webmanifest')).json()
  for (const { src } of manifest.icons) expect((await request.get(src)).status()).toBe(200)
  expect(await (await request.get('./robots.txt')).text()).toContain('/sitemap.xml')
})

test('machines find the copy of a page from the page, and each file has its type', async ({ page, request }) => {
  await page.goto('./patterns/serverless/')
  const copy = await page.locator('link[rel="alternate"][type="text/markdown"]').getAttribute('href')
  expect(new URL(copy ?? '').pathname).toBe('/patterns/serverless.md')
  const types = {
    './patterns/serverless.md': 'text/markdown; charset=utf-8',
    './index.md': 'text/markdown; charset=utf-8',
    './llms.txt': 'text/plain; charset=utf-8',
    './llms-full.txt': 'text/plain; charset=utf-8',
    './api/handbook.json': 'application/json; charset=utf-8',
    './api/handbook.schema.json': 'application/json; charset=utf-8',
  }
  for (const [address, type] of Object.entries(types)) {
    const response = await request.get(address)
    expect(`${address} ${response.status()} ${response.headers()['content-type']}`).toBe(`${address} 200 ${type}`)
    expect(response.headers()['cache-control']).toBe('public, max-age=0, must-revalidate')
  }
})

test('the next page is there before a reader asks for it', async ({ page }) => {
  // A browser that is being driven fetches the page and does not render it ahead, as it does for readers.
  const session = await page.context().newCDPSession(page)
  await session.send('Preload.enable')
  const fetched = new Promise<string>((resolve) => {
    session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => status === 'Ready' && resolve(prefetchUrl))
  })
  await page.goto('./patterns/')
  const link = page.getByRole('main').getByRole('link', { name: 'Serverless Architecture' })
  await link.hover()
  expect(new URL(await fetched).pathname).toBe('/patterns/serverless/')
  await link.click()
  await expect(page).toHaveURL(/\/patterns\/serverless\/$/)
  const [navigation] = await page.evaluate(() => performance.getEntriesByType('navigation').map((entry) => entry.toJSON()))
  expect(navigation.deliveryType).toBe('navigational-prefetch')
})
