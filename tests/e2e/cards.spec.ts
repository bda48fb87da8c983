import { expect, test } from '@playwright/test'
import { publishedPages } from './pages.ts'

test('every page has a picture of its own for links that are shared', async ({ page, request, baseURL }) => {
  const seen = new Set<string>()
  for (const path of publishedPages()) {
    const html = await (await request.get(path)).text()
    const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(address, `${path} has a picture`).not.toBe('')
    seen.add(address)
    const picture = await request.get(new URL(address).pathname)
    expect(picture.headers()['content-type'], address).toBe('image/png')
    expect((await picture.body()).length, address).toBeLessThan(60_000)
  }
  expect(seen.size).toBe(publishedPages().length)

  const [first] = seen
  await page.goto(new URL(new URL(first!).pathname, baseURL).href)
  const size = await page.locator('img').evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])
  expect(size).toEqual([1200, 630])
})
