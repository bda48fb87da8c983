import { expect, test, type Page } from '@playwright/test'
import { samplePages } from './pages.ts'

/** CSS pixels in a millimetre. */
const millimetre = 96 / 25.4
/** What is left of the smaller of both papers, each way, inside the margins and above the title block. */
const room = { width: (210 - 32) * millimetre, height: (279.4 - 36) * millimetre - 60 }

/** Opens a page as it is laid out on paper. */
async function openOnPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: Math.floor(room.width), height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await page.goto(`.${path}`)
}

for (const path of [...samplePages, '/print/']) {
  test(`${path} on paper: drawings whole, headings with what follows, no navigation, nothing cut off`, async ({ page }) => {
    await openOnPaper(page, path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    for (const role of ['banner', 'navigation', 'button'] as const) await expect(page.getByRole(role)).toHaveCount(0)
    const drawings = await page.locator('figure').evaluateAll((figures) =>
      figures
        .filter((figure) => figure.checkVisibility())
        .map((figure) => ({
          id: figure.id,
          breaks: getComputedStyle(figure).breakInside,
          height: figure.getBoundingClientRect().height,
        })),
    )
    expect(drawings.filter(({ breaks, height }) => breaks !== 'avoid' || height > room.height)).toEqual([])
    const headings = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid').map(({ textContent }) => textContent))
    expect(headings).toEqual([])
  })
}

test('the title block stands at the foot of every sheet', async ({ page }) => {
  await openOnPaper(page, '/patterns/serverless/')
  // What browsers repeat on each sheet is the foot of a table that does not break.
  await expect(page.getByRole('contentinfo')).toHaveCSS('display', 'table-footer-group')
  await expect(page.getByRole('contentinfo')).toHaveCSS('break-inside', 'avoid')
  await expect(page.getByRole('contentinfo')).toContainText('Serverless Architecture')
})

test('what leads to other pages is left out', async ({ page }) => {
  await openOnPaper(page, '/patterns/serverless/')
  await expect(page.getByRole('heading', { name: 'How it fails' })).toBeVisible()
  for (const name of ['Read next', 'Referred to by', 'Compare and choose']) await expect(page.getByRole('region', { name })).toBeHidden()
})

test('a rule of the guide stands under the pattern that it is about', async ({ page }) => {
  await openOnPaper(page, '/guide/')
  const columns = await page.getByRole('columnheader').all()
  const lefts = await Promise.all(columns.slice(1).map(async (column) => (await column.boundingBox())?.x))
  const row = page.getByRole('row', { name: /^One small team/ })
  const cells = await Promise.all((await row.getByRole('cell').all()).map(async (cell) => (await cell.boundingBox())?.x))
  expect(cells).toEqual(lefts)
})
