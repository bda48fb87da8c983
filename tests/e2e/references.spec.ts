import { expect, test } from '@playwright/test'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page of a technology leads to the category, the drawing and the figure that name it', async ({ page }) => {
    await page.goto('./technologies/postgresql/')
    const part = page.getByRole('region', { name: 'Part of' })
    await expect(part.getByText('The default: transactions')).toBeVisible()
    await page.getByRole('region', { name: 'Drawn in' }).getByRole('link', { name: 'Microservices Communication Pattern' }).click()
    await expect(page).toHaveURL(/\/patterns\/microservices\/#microservices-communication-pattern$/)
    await expect(page.getByRole('figure').filter({ hasText: 'Microservices Communication Pattern' })).toBeInViewport()
    await page.goBack()
    await page
      .getByRole('region', { name: 'Figures about it' })
      .getByRole('link', { name: /most popular/ })
      .click()
    await expect(page).toHaveURL(/\/sources\/#postgresql-popularity$/)
  })

  test('the page of an entry says what refers to it and does not lead on', async ({ page }) => {
    await page.goto('./stack/databases/')
    const referring = page.getByRole('region', { name: 'Referred to by' })
    await expect(referring.getByText('Names DynamoDB')).toBeVisible()
    await expect(referring.getByRole('link', { name: /Microservices/ })).toHaveCount(0)
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Referred to by' }).click()
    await expect(referring.getByRole('heading')).toBeInViewport()
  })
})
