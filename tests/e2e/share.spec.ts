import { expect, test as base, type Locator, type Page } from '@playwright/test'
import { publishedPages, readPublished } from './pages.ts'

/** One window for all pages of a worker: opening one costs more than most of what is measured in it. */
const test = base.extend<object, { window: Page }>({
  window: [
    async ({ browser }, use, { project }) => {
      const page = await browser.newPage({ baseURL: project.use.baseURL, viewport: { width: 1440, height: 600 } })
      await use(page)
      await page.close()
    },
    { scope: 'worker' },
  ],
})

for (const path of [...publishedPages(), '/print/', '/404.html']) {
  test(`${path}: every heading is a link to its place, or to the page that it names, and the contents say where the reader is`, async ({
    window: page,
  }) => {
    await page.goto(path)
    expect(await page.evaluate(headingsWithoutLink), path).toEqual([])
    await followContents(page)
  })
}

/** What is wrong with the headings of a page, each with its words. */
function headingsWithoutLink(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)')].flatMap((heading) => {
    const links = [...heading.querySelectorAll('a')].filter((link) => link.tabIndex === 0)
    const [link] = links
    const wrong: string[] = []
    if (!link || links.length > 1) return [`${heading.textContent}: ${links.length} links`]
    const own = link.getAttribute('href')?.startsWith('#')
    const place = own ? document.getElementById(link.hash.slice(1)) : undefined
    if (own && !place?.contains(heading)) wrong.push(`leads to ${link.hash}`)
    if (link.textContent?.trim() === '') wrong.push('has no name')
    if (heading.id && !own) wrong.push('does not lead to its own id')
    const { width, height } = link.getBoundingClientRect()
    if (own && heading.checkVisibility() && (width < 24 || height < 24)) wrong.push(`${width} × ${height}`)
    return wrong.map((each) => `${heading.textContent}: ${each}`)
  })
}

/** Follows every link of the contents, from the last to the first, and goes back to the beginning. */
async function followContents(page: Page): Promise<void> {
  const links = await page.locator('.page-contents a').all()
  for (const link of links.toReversed()) {
    await link.evaluate((element: HTMLAnchorElement) => element.click())
    await expect(link).toHaveAttribute('aria-current', 'location')
    await expect(page.locator('.page-contents [aria-current]')).toHaveCount(1)
  }
  await page.evaluate(() => scrollTo(0, 0))
  await expect(page.locator('.page-contents [aria-current]')).toHaveCount(0)
}

test('every page with a list of contents is an entry’s, and every entry has one', () => {
  const listing = publishedPages().filter((path) => readPublished(`${path}index.html`).includes('class="page-contents"'))
  expect(listing).toEqual(publishedPages().filter((path) => /^\/(patterns|stack|practices)\/[^/]+\/$/.test(path)))
})

test('every page says when it was last changed, as the sitemap does', () => {
  const sitemap = readPublished('sitemap.xml')
  for (const path of publishedPages()) {
    const [, day] = new RegExp(`<loc>https?://[^/<]+${path}</loc>\\s*(?:<lastmod>([^<]+)</lastmod>)?`).exec(sitemap) ?? []
    const [, shown] = /<dt[^>]*>Updated<\/dt><dd><time dateTime="([^"]+)"/.exec(readPublished(`${path}index.html`)) ?? []
    expect(shown, path).toBe(day)
  }
})

test('no page suggests a change where nobody has said where the repository is', () => {
  for (const path of publishedPages()) expect(readPublished(`${path}index.html`), path).not.toContain('Suggest a change')
})

for (const [path, name] of [
  ['/practices/security/', 'Why it pays'],
  ['/patterns/microservices/', 'When to use it'],
  ['/', 'Technology Stack Decisions'],
  ['/glossary/', 'backoff'],
  ['/technologies/redis/', 'About it'],
] as const) {
  test(`${path}: a heading shows its mark to the pointer and to the keyboard, and nothing moves`, async ({ window: page }) => {
    await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' })
    await page.goto(path)
    const heading = page.getByRole('main').getByRole('heading', { name, exact: true }).first()
    const link = heading.getByRole('link', { name, exact: true })
    await heading.scrollIntoViewIfNeeded()
    await page.mouse.move(0, 0)
    const before = await places(page)
    expect(await markOf(link)).toBe('none')
    await heading.hover()
    expect(await markOf(link)).toContain('#')
    expect(await places(page)).toEqual(before)
    await page.mouse.move(0, 0)
    expect(await markOf(link)).toBe('none')
    await link.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(link).toBeFocused()
    expect(await markOf(link)).toContain('#')
    await page.emulateMedia({ media: 'print' })
    expect(await markOf(link)).toBe('none')
    await page.emulateMedia({ media: 'screen' })
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).not.toBe('')
    await expect(heading).toBeInViewport()
  })
}

const markOf = (link: Locator): Promise<string> => link.evaluate((element) => getComputedStyle(element, '::before').content)

/** Where every element of the page lies in it. */
const places = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return `${left} ${top + scrollY} ${width} ${height}`
    }),
  )
