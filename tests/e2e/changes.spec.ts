import { expect, test } from '@playwright/test'
import { publishedPages, readPublished } from './pages.ts'

test('every page names the feed of changes, and the page of changes links to it', async ({ page, request }) => {
  for (const path of publishedPages()) {
    const [, href = ''] =
      /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(readPublished(`${path}index.html`)) ?? []
    expect(new URL(href).pathname, path).toBe('/feed.xml')
  }
  await page.goto('./changes/')
  const link = page.getByRole('main').getByRole('link', { name: /Atom feed/ })
  const feed = await request.get((await link.getAttribute('href')) ?? '')
  expect(feed.status()).toBe(200)
  expect(feed.headers()['content-type']).toMatch(/xml/)
  expect(await feed.text()).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/)
})

test('the footer leads to what has changed', async ({ page }) => {
  await page.goto('./patterns/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Changes' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What has changed')
  // Each change that the feed tells stands on the page; where there is none, the page says so.
  const entries = readPublished('feed.xml').match(/<entry>/g)?.length ?? 0
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(entries)
  await expect(page.getByText('No figure has changed yet')).toHaveCount(entries === 0 ? 1 : 0)
})
