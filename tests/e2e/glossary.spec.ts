import { expect, test } from '@playwright/test'
import { readPublished } from './pages.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a term leads to what it means where it is first used, and from there back to the pages that use it', async ({ page }) => {
    await page.goto('./patterns/event-driven/')
    const terms = page.getByRole('main').getByRole('link', { name: 'transactional outbox', exact: true })
    await expect(terms).toHaveCount(1)
    await terms.click()
    await expect(page).toHaveURL(/\/glossary\/#outbox$/)
    const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'outbox' }) })
    await expect(entry.getByText('in the same transaction as its data')).toBeInViewport()
    await entry.getByRole('link', { name: 'Event-Driven Architecture' }).click()
    await expect(page).toHaveURL(/\/patterns\/event-driven\/$/)
  })
})

test('the home page and the lists leave the words of the introductions as they are', () => {
  for (const file of ['index.html', 'patterns/index.html', 'practices/index.html']) expect(readPublished(file)).not.toContain('"term"')
})
