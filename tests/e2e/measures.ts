import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

declare global {
  interface Window {
    axe?: typeof axe
  }
}

/** The widths of screens on which nothing scrolls sideways, in CSS pixels: from the smallest phone to a large display. */
const screenWidths = [320, 360, 390, 768, 1440, 2560]

/** CSS pixels in a millimetre. */
const millimetre = 96 / 25.4
/** What is left of the smaller of both papers, each way, inside the margins and above the title block, in CSS pixels. */
export const paper = { width: (210 - 32) * millimetre, height: (279.4 - 36) * millimetre - 60 }

/** What axe looks at: WCAG 2.2 to AA, and what is good practice besides. */
const rulesOfAxe = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Words of usual length that are divided between two lines, as none has to be. */
function dividedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const divided = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement
      if (!element?.checkVisibility() || element.closest('pre, code, svg, script') || getComputedStyle(element).clipPath !== 'none')
        continue
      for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/[\p{Letter}\p{Number}]{2,15}/gu)) {
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)))
        if (lines.size > 1) divided.add(`${word} in ${element.outerHTML.slice(0, 80)}`)
      }
    }
    return [...divided].slice(0, 5)
  })
}

/** Expects the open page to be no wider than its screen, and to divide no word of usual length; names what is wider or divided. */
export async function expectToFit(page: Page, address: string): Promise<void> {
  await expectNoSidewaysScroll(page, address, screenWidths, async (width) => {
    expect.soft(await dividedWords(page), `${address} at ${width} px`).toEqual([])
  })
}

/** Expects the open page to be no wider than its screen, and names what is. */
export async function expectNoSidewaysScroll(
  page: Page,
  address: string,
  widths: readonly number[] = screenWidths,
  also: (width: number) => Promise<void> = async () => {},
): Promise<void> {
  for (const width of widths) {
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
    await also(width)
  }
}

/**
 * What axe finds on the open page, as it is: a line for each rule with the elements that break it.
 * @param tags of the rules; all that count where none is named.
 */
export async function violationsOn(page: Page, ...tags: string[]): Promise<string[]> {
  if (await page.evaluate(() => !window.axe)) await page.evaluate(axe.source)
  return page.evaluate(
    async (values) => {
      // Of what is in order nothing is asked: to name it takes longer than to look at it.
      const found = await window.axe?.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'], selectors: false })
      return found?.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`) ?? ['axe did not run']
    },
    tags.length > 0 ? tags : rulesOfAxe,
  )
}
