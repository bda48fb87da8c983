import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { publishedPages } from './pages.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} theme`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' })

    for (const path of [...publishedPages(), '/search/', '/print/', '/404.html']) {
      test(`${path} has no axe violation`, async ({ page }) => {
        // The whole handbook in one document takes its time.
        if (path === '/print/') test.slow()
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      })
    }
  })
}
