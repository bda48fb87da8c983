import { expect, test, type Page } from '@playwright/test'
import { loadHandbook } from '../../lib/content/check/load.ts'
import { technologyRows } from '../../lib/content/show/technology-rows.ts'
import { paper, violationsOn } from './measures.ts'

const rows = technologyRows(loadHandbook(process.cwd()))
const names = rows.map(({ name }) => name)
const watched = rows.filter(({ state }) => state === 'watch').map(({ name }) => name)

const shown = (page: Page) => page.getByRole('rowheader').getByRole('link')
/** The name of each row that is shown, without what is heard only. */
const shownNames = (page: Page) => shown(page).evaluateAll((links) => links.map((link) => link.firstChild?.textContent))

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the list is whole, and nothing stands in it that only the script could do', async ({ page }) => {
    await page.goto('./technologies/')
    expect(await shownNames(page)).toEqual(names)
    await expect(page.getByRole('table').getByRole('button')).toHaveCount(0)
    await expect(page.locator('[data-narrow]')).toBeHidden()
    await expect(page.getByRole('columnheader')).toHaveText(['Technology', 'State', 'Version', 'Licence', 'Steward', 'Used in'])
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Redis', exact: true }) })
    await expect(row).toContainText(/watch.*8\.10.*Checked on 2026-12-01.*AGPL-3\.0-only; or RSALv2 or SSPLv1/)
  })
})

test('by keyboard alone the list is narrowed and sorted, and what is left is said', async ({ page }) => {
  await page.goto('./technologies/')
  const status = page.getByRole('status').filter({ hasText: 'technologies' })
  await expect(status).toHaveText(`All ${names.length} technologies.`)
  const all = page.getByRole('radio', { name: /^all/ })
  await all.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^recommended/ })).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await shownNames(page)).toEqual(watched)
  await expect(status).toHaveText(`${watched.length} of ${names.length} technologies.`)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Licence' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Show all' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const licence = page.getByRole('button', { name: 'Licence' })
  await expect(licence).toBeFocused()
  expect(await licence.evaluate((button) => getComputedStyle(button).outlineStyle)).toBe('solid')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader', { name: 'Licence' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(status).toHaveText(`${watched.length} of ${names.length} technologies, sorted by licence.`)
  await expect(page).toHaveURL(/\?state=watch&sort=licence$/)
})

test('the address keeps the choice, and Back and Forward go through it', async ({ page }) => {
  await page.goto('./technologies/')
  await page.getByRole('combobox', { name: 'Licence' }).selectOption('AGPL-3.0-only')
  const chosen = await shownNames(page)
  expect(chosen).toEqual(['Elasticsearch', 'Grafana', 'Redis'])
  await page.getByText(/^watch \d/).click()
  expect(await shownNames(page)).toEqual(['Elasticsearch', 'Redis'])
  await page.reload()
  expect(await shownNames(page)).toEqual(['Elasticsearch', 'Redis'])
  await page.goBack()
  expect(await shownNames(page)).toEqual(chosen)
  await page.goForward()
  expect(await shownNames(page)).toEqual(['Elasticsearch', 'Redis'])
  await page.getByRole('button', { name: 'Show all' }).click()
  expect(await shownNames(page)).toEqual(names)
  await expect(page).toHaveURL(/\/technologies\/$/)
})

for (const width of [390, 1024, 1440])
  test(`narrowed and sorted at ${width} px it is accessible, and no cell lies over another`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./technologies/?state=recommended&sort=-steward')
    expect(await violationsOn(page)).toEqual([])
    expect(await overlaps(page)).toEqual([])
  })

test('on paper the table has its heads, and no cell lies over another', async ({ page }) => {
  await page.setViewportSize({ width: Math.floor(paper.width), height: 1000 })
  await page.goto('./technologies/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('table').getByText('Licence', { exact: true }).first()).toBeVisible()
  await expect(page.locator('[data-narrow]')).toBeHidden()
  expect(await overlaps(page)).toEqual([])
})

test('the page of a technology says what is current where an entry has an older name for it', async ({ page }) => {
  await page.goto('./stack/frontend/')
  await page.getByRole('article').getByRole('link', { name: 'Next.js 13' }).first().click()
  await expect(page.getByRole('definition').filter({ hasText: '16.4.6' })).toBeVisible()
  await expect(page.getByText(/support for 13 ended on 21 December 2024/)).toBeVisible()
})

/** Words that reach out of their cell. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.technologies tbody :is(th, td) :is(p, span:not(.sr-only, .cell-name), a)')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const cell = element.closest('th, td')?.getBoundingClientRect()
        return cell !== undefined && element.getBoundingClientRect().right > cell.right + 1
      })
      .map((element) => element.textContent ?? ''),
  )
}
