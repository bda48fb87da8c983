import { test as base, expect, type Page } from '@playwright/test'
import { expectToFit, paper, violationsOn } from './measures.ts'
import { publishedPages } from './pages.ts'

/** One window for all pages of a worker: opening one costs more than most of what is measured in it. */
const test = base.extend<object, { window: Page }>({
  window: [
    async ({ browser }, use, { project }) => {
      const page = await browser.newPage({ baseURL: project.use.baseURL })
      await use(page)
      await page.close()
    },
    { scope: 'worker' },
  ],
})

test.afterEach(({ window }) => void window.removeAllListeners())

/** A phone and a laptop: both in the hand of a reader who decides within a screen whether to stay. */
const screens = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]

for (const path of [...publishedPages(), '/search/', '/print/', '/404.html']) {
  test(`${path} loads without an error, fits every screen and paper, begins with its words, and is accessible`, async ({
    window: page,
  }) => {
    // The whole handbook in one document takes its time.
    if (path === '/print/') test.slow()
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('response', (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`))
    await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('main')).toBeVisible()
    await expectToFit(page, path)
    for (const screen of screens) {
      await page.setViewportSize(screen)
      expect.soft(await endOfHead(page), `the head of ${path} at ${screen.width} px`).toBeLessThanOrEqual(screen.height / 3)
      expect.soft(await controlsBesideTheirLabels(page), path).toEqual([])
      expect.soft(await targetsTooSmall(page), `${path} at ${screen.width} px`).toEqual([])
    }
    expect.soft(await violationsOn(page), `${path}, light`).toEqual([])
    expect.soft(await faintControls(page), `${path}, light`).toEqual([])
    // The themes differ in nothing but their colours.
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await violationsOn(page, 'cat.color'), `${path}, dark`).toEqual([])
    expect.soft(await faintControls(page), `${path}, dark`).toEqual([])
    await expectToFitOnPaper(page, path)
    expect(errors).toEqual([])
  })
}

/** What can be pressed and has a frame that is less than three to one against its ground (WCAG 1.4.11). */
async function faintControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const numbers = (colour: string): number[] => colour.match(/[\d.]+/g)?.map(Number) ?? []
    const luminance = (colour: string): number =>
      numbers(colour)
        .slice(0, 3)
        .map((channel) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4))
        .reduce((sum, channel, at) => sum + channel * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0)
    const groundOf = (element: Element | null): string => {
      for (let each = element; each; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each)
        if ((numbers(backgroundColor)[3] ?? 1) === 1) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
    return [...document.querySelectorAll('button, select, textarea, input, label, a')].flatMap((element) => {
      const { borderTopWidth, borderLeftWidth, borderTopColor, borderTopStyle } = getComputedStyle(element)
      const drawn = borderTopStyle === 'solid' && (numbers(borderTopColor)[3] ?? 1) > 0
      const framed = drawn && parseFloat(borderTopWidth) > 0 && parseFloat(borderLeftWidth) > 0
      if (!framed || !element.checkVisibility()) return []
      const [one = 0, other = 0] = [luminance(borderTopColor), luminance(groundOf(element.parentElement))].toSorted((a, b) => b - a)
      const contrast = (one + 0.05) / (other + 0.05)
      return contrast < 3 ? [`${contrast.toFixed(2)}: ${element.outerHTML.slice(0, 80)}`] : []
    })
  })
}

/** Drawings whole, headings with what follows, no navigation, nothing cut off. */
async function expectToFitOnPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: Math.floor(paper.width), height: 1000 })
  await page.emulateMedia({ media: 'print' })
  const found = await page.evaluate((height) => {
    const seen = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility() && element.offsetHeight > 0)
    const name = (element: HTMLElement): string => element.outerHTML.slice(0, 80)
    return {
      wider: Math.max(document.documentElement.scrollWidth - innerWidth, 0),
      toPress: seen('body > header, nav, button').map(name),
      divided: seen('figure')
        .filter((figure) => getComputedStyle(figure).breakInside !== 'avoid' || figure.offsetHeight > height)
        .map(name),
      apart: seen('h1, h2, h3, h4')
        .filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid')
        .map(name),
    }
  }, paper.height)
  expect.soft(found, `${path} on paper`).toEqual({ wider: 0, toPress: [], divided: [], apart: [] })
}

/** Where the head of an inner page ends, in pixels from the top of the screen; 0 on the first page, which has none. */
function endOfHead(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('main > header')?.getBoundingClientRect().bottom ?? 0)
}

/** Boxes that do not lie within their own label: a click beside them would choose another. */
function controlsBesideTheirLabels(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input:is([type=checkbox], [type=radio], [type=file])')]
      .filter((input) => input.checkVisibility())
      .filter((input) => {
        const [label] = input.labels ?? []
        if (!label) return false
        const [inner, outer] = [input.getBoundingClientRect(), label.getBoundingClientRect()]
        return inner.left < outer.left - 1 || inner.top < outer.top - 1 || inner.right > outer.right + 1 || inner.bottom > outer.bottom + 1
      })
      .map((input) => input.outerHTML),
  )
}

/**
 * What is neither 24 by 24 pixels, nor in a line of text, nor so far from all others that a circle of 24 pixels around its middle
 * touches none of them nor their circles: success criterion 2.5.8 of WCAG 2.2.
 */
function targetsTooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24
    const seen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect()
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
    }
    const inSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false
      let block = element.parentElement
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
      const copy = block?.cloneNode(true) as Element | undefined
      for (const target of copy?.querySelectorAll('a, button') ?? []) target.remove()
      return /\p{Letter}/u.test(copy?.textContent ?? '')
    }
    const targets = [...document.querySelectorAll('a[href], button, summary, label:has(input), input, select, textarea')].filter(
      (element) => seen(element) && !(element.matches('input') && element.closest('label')),
    )
    const boxes = targets.map((element) => ({ element, rect: element.getBoundingClientRect() }))
    const isSmall = ({ width, height }: DOMRect): boolean => width < least - 0.5 || height < least - 0.5
    const middle = ({ left, top, width, height }: DOMRect): [number, number] => [left + width / 2, top + height / 2]
    return boxes
      .filter(({ element, rect }) => isSmall(rect) && !inSentence(element))
      .filter(({ element, rect }) =>
        boxes.some((other) => {
          if (other.element === element || other.element.contains(element) || element.contains(other.element)) return false
          const [x, y] = middle(rect)
          const nearest = [
            Math.max(other.rect.left, Math.min(x, other.rect.right)) - x,
            Math.max(other.rect.top, Math.min(y, other.rect.bottom)) - y,
          ] as const
          if (Math.hypot(...nearest) < least / 2 - 0.5) return true
          const [otherX, otherY] = middle(other.rect)
          return isSmall(other.rect) && Math.hypot(otherX - x, otherY - y) < least - 0.5
        }),
      )
      .map(({ element, rect }) => `${Math.round(rect.width)} × ${Math.round(rect.height)} ${element.outerHTML.slice(0, 90)}`)
  })
}
