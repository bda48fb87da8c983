import { expect, test } from '@playwright/test'

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const) {
  test(`the first screen says what it is, for whom, and what to do: ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('./')
    const main = page.getByRole('main')
    for (const shown of [
      main.getByRole('heading', { level: 1 }),
      main.getByText('Behind-the-scenes look'),
      main.getByText('For engineers and tech leads'),
      main.getByRole('link', { name: 'Which architecture fits your system?' }),
      main.getByRole('link', { name: 'Read the patterns' }),
      main.getByRole('heading', { name: 'Choose and check' }),
    ])
      await expect(shown).toBeInViewport({ ratio: 1 })
    await main.getByRole('link', { name: 'Which architecture fits your system?' }).click()
    await expect(page).toHaveURL(/\/guide\/$/)
  })
}

test('home leads to each way to choose and check', async ({ page }) => {
  await page.goto('./')
  const ways = page.getByRole('region', { name: 'Choose and check' })
  await expect(ways.getByRole('link')).toHaveText(['Choose and check', 'Guide', 'Compare', 'Checklists', 'Sources'])
  await expect(ways.getByText(/^Sources Of the \d+ statistics/)).toBeVisible()
})

test('a drawing is shown as it is written and as it is read, and nothing moves where that is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  const [written, read] = [page.locator('.becoming pre'), page.locator('.becoming svg')]
  await expect(written).toContainText('│   Web App   │────────>│')
  await expect(written).toBeInViewport({ ratio: 1 })
  await expect(read).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)

  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.reload()
  const names = await read.evaluate((svg) => svg.getAnimations().map((animation) => (animation as CSSAnimation).animationName))
  expect(names).toEqual(['drawn'])
  await read.evaluate((svg) => Promise.all(svg.getAnimations().map(({ finished }) => finished)))
  expect(await read.evaluate((svg) => getComputedStyle(svg).clipPath)).toBe('none')
})
