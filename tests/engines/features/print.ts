import { describe, expect, test } from 'vitest'
import type { Tab } from '../tab.ts'

/** CSS pixels of a sheet of A4 between its margins. */
const sheet = Math.floor(((210 - 32) * 96) / 25.4)

/**
 * Tests what the style says of paper. Only one of the three drivers can show a page as it is printed: so the rules for paper are made
 * those of the screen, in the engine's own copy of the style, which is what it has understood of it.
 */
export function testPrint(tab: () => Tab): void {
  describe('on paper', () => {
    test.each([
      '/',
      '/patterns/microservices/',
      '/practices/security/',
      '/guide/',
      '/compare/microservices-vs-serverless/',
      '/checklists/',
      '/print/',
    ])('%s has its drawings whole, headings with what follows, nothing to press and nothing cut off', async (path) => {
      await tab().resize(sheet)
      await tab().open(path)
      await tab().ask(turnToPaper)
      expect(await tab().ask(lookAtPaper)).toEqual({ toPress: [], divided: [], apart: [], wider: 0 })
    })

    test('the title block stands at the foot of every sheet', async () => {
      await tab().open('/patterns/serverless/')
      await tab().ask(turnToPaper)
      // What browsers repeat on each sheet is the foot of a table.
      expect(await tab().askOf('body > footer', (footer) => getComputedStyle(footer).display)).toBe('table-footer-group')
    })

    test('a link has its address behind it, in black on white', async () => {
      await tab().open('/technologies/redis/')
      await tab().ask(turnToPaper)
      expect(await tab().ask(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)')
      // Firefox gives the words of the style, the others what they come to.
      const behind = await tab().askOf('a[href="https://redis.io/"]', (link) => getComputedStyle(link, '::after').content)
      expect(behind).toMatch(/https:\/\/redis\.io\/|attr\(href\)/)
      await tab().resize(1440)
    })
  })
}

function turnToPaper(): void {
  const turn = (media: MediaList): void => {
    if (/\bprint\b/.test(media.mediaText)) media.mediaText = media.mediaText.replaceAll(/\bprint\b/g, 'all')
    else if (/\bscreen\b/.test(media.mediaText)) media.mediaText = 'not all'
  }
  const visit = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) turn(rule.media)
      if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList)
    }
  }
  for (const style of document.styleSheets) {
    turn(style.media)
    visit(style.cssRules)
  }
}

function lookAtPaper() {
  const seen = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility() && element.offsetHeight > 0)
  const name = (element: HTMLElement): string => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`
  const { scrollWidth, clientWidth } = document.documentElement
  return {
    toPress: seen('header[role=banner], body > header, nav, button').map(name),
    divided: seen('figure')
      .filter((figure) => getComputedStyle(figure).breakInside !== 'avoid')
      .map(name),
    apart: seen('h1, h2, h3, h4')
      .filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid')
      .map(name),
    wider: Math.max(scrollWidth - clientWidth, 0),
  }
}
