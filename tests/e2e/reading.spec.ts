import { expect, test, type Page } from '@playwright/test'
import { publishedPages } from './pages.ts'

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme ?? 'system')
const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

test.describe('the theme', () => {
  test('follows the system, and the button goes light, dark and back', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('./')
    const dark = await paperOf(page)
    await page.getByRole('button', { name: 'Theme: system' }).click()
    const light = await paperOf(page)
    expect(light).not.toBe(dark)
    await page.getByRole('button', { name: 'Theme: light' }).click()
    expect(await paperOf(page)).toBe(dark)
    await page.getByRole('button', { name: 'Theme: dark' }).click()
    await expect(page.getByRole('button', { name: 'Theme: system' })).toBeVisible()
    expect(await themeOf(page)).toBe('system')
  })

  test('is kept across pages and set before the first paint', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('./')
    await page.getByRole('button', { name: 'Theme: system' }).click()
    // The theme stands on the root element before the body is there: nothing can be painted in the other one.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return
        observer.disconnect()
        Object.assign(globalThis, { themeAtBody: document.documentElement.dataset.theme })
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto('./stack/')
    expect(await page.evaluate(() => (globalThis as { themeAtBody?: string }).themeAtBody)).toBe('light')
    await expect(page.getByRole('button', { name: 'Theme: light' })).toBeVisible()
  })

  test('changes in every open tab', async ({ context }) => {
    const [one, other] = [await context.newPage(), await context.newPage()]
    await one.goto('./')
    await other.goto('./stack/')
    await one.getByRole('button', { name: 'Theme: system' }).click()
    await expect(other.getByRole('button', { name: 'Theme: light' })).toBeVisible()
  })
})

test.describe('by keyboard', () => {
  test('the first stop skips to the content', async ({ page }) => {
    await page.goto('./')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })

  for (const path of ['./', './patterns/microservices/', './technologies/']) {
    test(`every stop on ${path} is visible, marked and large enough`, async ({ page }) => {
      await page.goto(path)
      const stops = await page.locator('a:not([tabindex="-1"]):visible, button:visible, summary:visible, [tabindex="0"]:visible').count()
      let seen = 0
      for (; seen < stops + 5; seen++) {
        await page.keyboard.press('Tab')
        const stop = await page.evaluate(() => {
          const element = document.activeElement
          if (!element || element === document.body) return null
          // A box is as large as its label, all of which can be clicked.
          const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
          const { outlineStyle, outlineWidth, display } = getComputedStyle(element)
          const inText = display === 'inline' || element.closest('li, p, dd, nav') !== null
          return {
            name: element.outerHTML.slice(0, 120),
            outlined: outlineStyle !== 'none' && outlineWidth !== '0px',
            large: (width >= 24 && height >= 24) || inText,
          }
        })
        if (!stop) break
        expect(stop, stop.name).toMatchObject({ outlined: true, large: true })
      }
      expect(seen).toBeGreaterThanOrEqual(stops)
    })
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the words, the drawings and every link are there, and no button that would do nothing', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByText('63%').first()).toBeVisible()
    await expect(page.getByRole('img', { name: /^Microservices/ })).toBeVisible()
    await page.getByText('Read it as a list').first().click()
    await expect(page.getByRole('listitem').filter({ hasText: 'API Gateway' }).first()).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await page.getByRole('link', { name: 'Serverless Architecture' }).first().click()
    await expect(page).toHaveURL(/\/patterns\/serverless\/$/)
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Business Impact' }).click()
    await expect(page.getByRole('heading', { name: 'Business Impact' })).toBeInViewport()
  })
})

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  for (const [name, source] of [
    ['Copy text', 'text'],
    ['Copy Mermaid', 'mermaid'],
  ] as const) {
    test(`${name} copies the drawing and says so`, async ({ page }) => {
      await page.goto('./patterns/event-driven/')
      const figure = page.getByRole('figure').filter({ hasText: 'Event Flow Architecture' })
      await figure.getByRole('button', { name }).click()
      await expect(figure.getByRole('button', { name: 'Copied' })).toBeVisible()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toBe(await figure.locator(`[data-copy-source=${source}]`).textContent())
    })
  }
})

test('nothing moves where less motion is asked for', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./')
  await page.mouse.wheel(0, 2000)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('print leaves the navigation out and gives links their addresses', async ({ page }) => {
  await page.goto('./technologies/redis/')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toBeHidden()
  expect(await paperOf(page)).toMatch(/^rgba?\(255, 255, 255|^rgba\(0, 0, 0, 0\)/)
  const address = await page.getByRole('link', { name: /^redis\.io \(/ }).evaluate((link) => getComputedStyle(link, '::after').content)
  expect(address).toContain('https://redis.io/')
})

test('the whole handbook is one document, with every entry, every claim and every term in it', async ({ page }) => {
  await page.goto('./print/')
  const entries = publishedPages().filter((path) => /^\/(patterns|stack|practices)\/[^/]+\/$/.test(path))
  await expect(page.locator('article.part')).toHaveCount(entries.length + 3)
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
  for (const path of entries) {
    const [title] = await page.locator(`ol a[href="#${path.split('/').filter(Boolean).join('-')}"]`).allTextContents()
    expect(headings, path).toContain(title)
  }
  const leading = await page
    .locator('a[href^="#"]')
    .evaluateAll((links: HTMLAnchorElement[]) =>
      links.map((link) => link.hash.slice(1)).filter((id) => document.getElementById(id) === null),
    )
  expect(leading).toEqual([])
})
