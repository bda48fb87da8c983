import { expect, type Page } from '@playwright/test'

/** The widths of screens on which nothing scrolls sideways, in CSS pixels: from the smallest phone to a large display. */
export const screenWidths = [320, 360, 390, 768, 1440, 2560]

/** What axe looks at: WCAG 2.2 to AA, and what is good practice besides. */
export const rulesOfAxe = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Expects the open page to be no wider than its screen, and names what is. */
export async function expectNoSidewaysScroll(page: Page, address: string): Promise<void> {
  for (const width of screenWidths) {
    await page.setViewportSize({ width, height: 800 })
    const wider = await page.evaluate(() => {
      const root = document.documentElement
      if (root.scrollWidth <= root.clientWidth) return []
      return [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1 && element.childElementCount === 0)
        .map((element) => element.outerHTML.slice(0, 120))
        .slice(0, 3)
        .concat(`${root.scrollWidth} px`)
    })
    expect.soft(wider, `${address} at ${width} px`).toEqual([])
  }
}
