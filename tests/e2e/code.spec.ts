import { expect, test } from '@playwright/test'
import { languages, type Language } from '../../lib/content/model/languages.ts'
import { violationsOn } from './measures.ts'
import { publishedPages, readPublished } from './pages.ts'

/** The fences of a page that are code, as its copy in Markdown has them. */
function fencesOf(path: string): { language: Language; code: string }[] {
  const copy = readPublished(`${path.slice(1, -1) || 'index'}.md`)
  return [...copy.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)]
    .map(([, language, code = '']) => ({ language: language as Language, code }))
    .filter(({ language }) => language !== 'text' && language in languages)
}

const pages = publishedPages().filter((path) => /<figure class="code"/.test(readPublished(`${path}index.html`)))

test('there is a page with code', () => expect(pages).not.toEqual([]))

for (const path of pages) {
  test.describe(`the code of ${path}`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

    test('is heard once with its language, can be scrolled by keyboard and is copied as its editor wrote it', async ({ page }) => {
      await page.goto(path)
      const fences = fencesOf(path)
      await expect(page.locator('figure.code')).toHaveCount(fences.length)
      for (const [index, { language, code }] of fences.entries()) {
        const figure = page.locator('figure.code').nth(index)
        const frame = figure.getByRole('group', { name: `Code, ${languages[language]}`, exact: true })
        await frame.focus()
        await expect(frame).toBeFocused()
        expect(await frame.textContent()).toBe(code)
        // The name at its head is drawn, and no word of the page.
        expect(await figure.evaluate((element) => element.textContent)).toBe(`${code}Copy`)
        expect(await figure.evaluate((element) => getComputedStyle(element, '::before').content)).toContain(languages[language])
        await figure.getByRole('button', { name: 'Copy', exact: true }).click()
        await expect(figure.getByRole('button', { name: 'Copied' })).toBeVisible()
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)
      }
    })

    test('has more than one colour, each with contrast in both themes and on paper', async ({ page }) => {
      for (const media of [
        { media: 'screen', colorScheme: 'light' },
        { media: 'screen', colorScheme: 'dark' },
        { media: 'print', colorScheme: 'dark' },
      ] as const) {
        await page.emulateMedia(media)
        await page.goto(path)
        const colours = await page
          .locator('figure.code span')
          .evaluateAll((spans) => [...new Set(spans.map((span) => getComputedStyle(span).color))])
        expect(colours.length, JSON.stringify(media)).toBeGreaterThan(1)
        expect(await violationsOn(page), JSON.stringify(media)).toEqual([])
      }
      await expect(page.locator('figure.code button').first()).toBeHidden()
    })
  })
}

test('without JavaScript the code is there, and no button that would do nothing', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(new URL(pages[0] ?? '/', test.info().project.use.baseURL).href)
  await expect(page.locator('figure.code pre').first()).toBeVisible()
  await expect(page.locator('figure.code button').first()).toBeHidden()
  await page.close()
})
