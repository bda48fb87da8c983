import { expect, test, type Page } from '@playwright/test'
import { pairsOf } from '../../lib/content/show/compare.ts'
import { loadHandbook } from '../../lib/content/check/load.ts'
import { sections } from '../../lib/content/model/sections.ts'
import { readPublished } from './pages.ts'
import { violationsOn } from './measures.ts'

const handbook = loadHandbook(process.cwd())
const titles = handbook.patterns.map(({ title }) => title)
const pairs = pairsOf(handbook)

const columnsOf = (page: Page) => page.getByRole('columnheader')
const pick = (page: Page, title: string) => page.locator('[data-picks]').getByText(title).click()
/** The words of a cell of the published table, without the name of its column. */
const wordsOf = (page: Page, slug: string) =>
  page.locator(`td[data-pattern=${slug}]`).evaluateAll((cells) =>
    cells.map((cell) => {
      const copy = cell.cloneNode(true) as HTMLElement
      copy.querySelector('.cell-name')?.remove()
      return copy.textContent
    }),
  )

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('all patterns stand side by side over the same criteria', async ({ page }) => {
      await page.goto('./compare/')
      await expect(columnsOf(page)).toHaveText(titles.map((title) => new RegExp(title)))
      const criteria = [
        'Benefits',
        ...sections.patterns.map(({ title }) => title).filter((title) => title !== 'Step by step'),
        'In figures',
      ]
      await expect(page.getByRole('rowheader')).toHaveText(criteria)
      await expect(page.getByRole('table').getByRole('cell')).toHaveCount(criteria.length * titles.length)
      for (const cell of await page.getByRole('cell').all()) await expect(cell).not.toBeEmpty()
    })

    test('two or more that are chosen are shown alone, and one alone hides nothing', async ({ page }) => {
      await page.goto('./compare/')
      await pick(page, 'Microservices Architecture')
      await expect(columnsOf(page)).toHaveCount(3)
      await pick(page, 'Serverless Architecture')
      await expect(columnsOf(page)).toHaveText([/Microservices/, /Serverless/])
      await expect(page.getByRole('cell').filter({ visible: true })).toHaveCount(14)
      await pick(page, 'Event-Driven Architecture')
      await expect(columnsOf(page)).toHaveCount(3)
    })
  })
}

test('the address keeps the choice and its order, and Back and Forward go through it', async ({ page }) => {
  await page.goto('./compare/')
  await pick(page, 'Serverless Architecture')
  await pick(page, 'Microservices Architecture')
  await expect(page).toHaveURL(/\/compare\/\?p=serverless,microservices$/)
  await expect(columnsOf(page)).toHaveText([/Serverless/, /Microservices/])
  await page.reload()
  await expect(columnsOf(page)).toHaveText([/Serverless/, /Microservices/])
  await page.goBack()
  await expect(page).toHaveURL(/\?p=serverless$/)
  await expect(columnsOf(page)).toHaveCount(3)
  await page.goForward()
  await expect(columnsOf(page)).toHaveText([/Serverless/, /Microservices/])
})

test('swapping the columns changes their order and nothing else', async ({ page }) => {
  await page.goto('./compare/?p=microservices,serverless')
  const one = [await wordsOf(page, 'microservices'), await wordsOf(page, 'serverless')]
  await page.goto('./compare/?p=serverless,microservices')
  await expect(columnsOf(page)).toHaveText([/Serverless/, /Microservices/])
  expect([await wordsOf(page, 'microservices'), await wordsOf(page, 'serverless')]).toEqual(one)
  await page.goto('./compare/microservices-vs-serverless/')
  expect([await wordsOf(page, 'microservices'), await wordsOf(page, 'serverless')]).toEqual(one)
})

test('the boxes are reached and ticked by keyboard, with a visible focus', async ({ page }) => {
  await page.goto('./compare/')
  const box = page.getByRole('checkbox', { name: 'Microservices Architecture' })
  await box.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox', { name: 'Event-Driven Architecture' })).toBeFocused()
  await expect(page.getByRole('checkbox', { name: 'Event-Driven Architecture' })).toHaveCSS('outline-style', 'solid')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\?p=microservices,event-driven$/)
})

for (const { path, slug, patterns } of pairs) {
  test(`${path} is a page of its own, in one order only`, async ({ page, request }) => {
    await page.goto(`.${path}`)
    await expect(columnsOf(page)).toHaveText(patterns.map(({ title }) => new RegExp(title)))
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${path}$`))
    const [one, other] = patterns
    expect((await request.get(`./compare/${other.slug}-vs-${one.slug}/`)).status()).toBe(404)
    await expect(page.getByRole('main').getByRole('link', { name: /Which architecture fits/ })).toHaveAttribute('href', '/guide/')
    for (const each of patterns) {
      await page.goto(`.${each.path}`)
      await expect(page.getByRole('main').locator(`a[href$="/compare/${slug}/"]`)).toHaveCount(1)
    }
  })

  for (const [format, width] of [
    ['A4', 210],
    ['Letter', 215.9],
  ] as const) {
    test(`${path} fits one sheet of ${format}, in letters that can be read`, async ({ page }) => {
      await page.goto(`.${path}`)
      const pdf = await page.pdf({ format })
      expect([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1)

      // A browser prints at this size, unless something is wider than the paper between its margins.
      const paper = Math.floor(((width - 16) * 96) / 25.4)
      await page.setViewportSize({ width: paper, height: 1000 })
      await page.emulateMedia({ media: 'print' })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(paper)
      const sizes = await page.getByRole('table').evaluate((table) => {
        const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT)
        const points: number[] = []
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          if (text.textContent?.trim() && text.parentElement?.checkVisibility())
            points.push((Number.parseFloat(getComputedStyle(text.parentElement).fontSize) * 72) / 96)
        }
        return points
      })
      expect(sizes.length).toBeGreaterThan(100)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8)
    })
  }
}

test('no page of comparisons says an id twice', () => {
  for (const path of ['/compare/', ...pairs.map((pair) => pair.path)]) {
    const ids = [...readPublished(`${path}index.html`).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      path,
    ).toEqual([])
  }
})

test('on a phone the criteria are headings, and each pattern follows under its name', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./compare/?p=microservices,serverless')
  const cells = page.getByRole('cell').filter({ visible: true })
  await expect(cells.first()).toContainText('Microservices Architecture')
  const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()]
  expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0))
  expect(second?.x).toBe(first?.x)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no axe violation with a choice, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('./compare/?p=serverless,microservices')
    expect(await violationsOn(page)).toEqual([])
  })
}

test('the guide leads to the comparison of the patterns that it recommends', async ({ page }) => {
  await page.goto('./guide/?load=stream&operations=platform')
  await page.getByRole('link', { name: 'Compare these patterns' }).click()
  await expect(page).toHaveURL(/\/compare\/\?p=microservices,event-driven$/)
  await expect(columnsOf(page)).toHaveText([/Microservices/, /Event-Driven/])
})
