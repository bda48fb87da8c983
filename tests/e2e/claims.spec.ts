import { expect, test } from '@playwright/test'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('words lead to their claim, whose name says where they come from, and the claim leads back', async ({ page }) => {
    await page.goto('./stack/cloud-devops/')
    await page
      .getByRole('main')
      .getByRole('link', { name: 'approximately 32% market share (outdated · Synergy Research Group, 2021, as reported · 28% in 2026)' })
      .click()
    await expect(page).toHaveURL(/\/sources\/#aws-share$/)
    const entry = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /^AWS is the leading cloud provider/ }) })
    await expect(entry).toBeInViewport()
    await expect(entry).toContainText('Verdict: outdated')
    await expect(entry).toContainText('Owner: platform')
    await entry.getByRole('link', { name: 'Cloud & DevOps' }).click()
    await expect(page).toHaveURL(/\/stack\/cloud-devops\/$/)
  })

  test('a page ends with the figures in its words, and nobody has to leave it', async ({ page }) => {
    await page.goto('./stack/cloud-devops/')
    const figures = page.getByRole('region', { name: 'Figures on this page' })
    await expect(figures.getByRole('listitem')).toHaveCount(1)
    await expect(figures).toContainText('Outdated. AWS leads. Its share was a little over 32% in 2021')
  })

  test('a drawing says where its figures come from, and their claims lead to it', async ({ page }) => {
    await page.goto('./patterns/serverless/')
    const drawing = page.getByRole('figure').filter({ hasText: 'Serverless Request Flow' })
    await expect(drawing.getByRole('link', { name: 'often quoted, no source found' })).toBeVisible()
    await drawing.getByRole('link', { name: 'distorted · AWS, 2026 · up to over 1 s' }).click()
    await expect(page).toHaveURL(/\/sources\/#cold-start$/)
    await page.getByRole('article').filter({ hasText: 'The cold start of' }).getByRole('link', { name: 'Serverless Request Flow' }).click()
    await expect(drawing).toBeInViewport()
  })

  test('a source says which figures it stands behind', async ({ page }) => {
    await page.goto('./sources/')
    const source = page.getByRole('listitem').filter({ hasText: 'Lambda Developer Guide' })
    await expect(source.getByRole('link', { name: 'Serverless Request Flow' })).toHaveAttribute(
      'href',
      '/patterns/serverless/#serverless-request-flow',
    )
  })
})

test('printed, words say themselves where they come from', async ({ page }) => {
  await page.goto('./stack/cloud-devops/')
  const origin = page.getByText('(outdated · Synergy Research Group, 2021, as reported · 28% in 2026)')
  const widthOf = () => origin.evaluate((element) => element.getBoundingClientRect().width)
  expect(await widthOf()).toBe(1)
  await page.emulateMedia({ media: 'print' })
  expect(await widthOf()).toBeGreaterThan(100)
})

test.describe('the age of a claim, by the clock of the reader', () => {
  test('is not told on the day of its review', async ({ page }) => {
    await page.clock.setFixedTime(new Date(2027, 2, 31, 23, 59))
    await page.goto('./stack/cloud-devops/')
    await expect(
      page.getByRole('link', { name: 'outdated · Synergy Research Group, 2021, as reported · 28% in 2026', exact: true }),
    ).toBeVisible()
  })

  test('is told from the next day on, with no new build', async ({ page }) => {
    await page.clock.setFixedTime(new Date(2027, 3, 1))
    await page.goto('./stack/cloud-devops/')
    const name = 'outdated · Synergy Research Group, 2021, as reported · 28% in 2026 · 6 years old · past its review date'
    await page.getByRole('link', { name, exact: true }).click()
    const entry = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /^AWS is the leading cloud provider/ }) })
    await expect(entry).toContainText('As of: 2021 · 6 years old · past its review date')
    await expect(entry).toContainText('Review by: 2027-03-31')
  })

  test('counts whole years from a month, and is left out where nothing says as of when', async ({ page }) => {
    await page.clock.setFixedTime(new Date(2028, 6, 1))
    await page.goto('./')
    const figures = page.getByRole('list', { name: 'In figures' })
    await expect(figures.getByRole('listitem').filter({ hasText: '90%' })).toContainText('6 years old · past its review date')
    await expect(figures.getByRole('listitem').filter({ hasText: '63%' })).toContainText('no source found · past its review date')
  })
})
