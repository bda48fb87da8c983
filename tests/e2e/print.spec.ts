import { expect, test, type Page } from '@playwright/test'
import { paper } from './measures.ts'

/** Opens a page as it is laid out on paper. */
async function openOnPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: Math.floor(paper.width), height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await page.goto(`.${path}`)
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

test('a rule of the guide stands under the axis that it is about', async ({ page }) => {
  await openOnPaper(page, '/guide/')
  const columns = await page.getByRole('table').first().getByRole('columnheader').all()
  const lefts = await Promise.all(columns.slice(1).map(async (column) => (await column.boundingBox())?.x))
  const row = page.getByRole('row', { name: /^One small team/ })
  const cells = await Promise.all((await row.getByRole('cell').all()).map(async (cell) => (await cell.boundingBox())?.x))
  expect(cells).toEqual(lefts)
})
