import { describe, expect, test } from 'vitest'
import type { Tab } from '../tab.ts'

const paper = (): string => getComputedStyle(document.documentElement).backgroundColor
const isDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches

/** Tests the theme in a light system; without JavaScript a dark one is tested. */
export function testTheme(tab: () => Tab): void {
  const button = (theme: string) => ({ role: 'button' as const, name: `Theme: ${theme}` })

  describe('the theme', () => {
    test('is that of the system, and the button goes light, dark and back', async () => {
      await tab().open('/')
      expect(await tab().ask(isDark)).toBe(false)
      const light = await tab().ask(paper)
      await tab().click(button('system'))
      expect(await tab().ask(paper)).toBe(light)
      await tab().click(button('light'))
      await expect.poll(() => tab().ask(paper)).not.toBe(light)
      await tab().click(button('dark'))
      await expect.poll(() => tab().ask(paper)).toBe(light)
      await tab().askOf(button('system'), (element) => element.ariaLabel)
    })

    test('is kept on other pages, until it is the system’s again', async () => {
      await tab().open('/')
      const light = await tab().ask(paper)
      await tab().click(button('system'))
      await tab().click(button('light'))
      await tab().until(() => document.documentElement.dataset.theme === 'dark')
      const dark = await tab().ask(paper)
      await tab().open('/stack/')
      expect(await tab().ask(paper)).toBe(dark)
      await tab().click(button('dark'))
      await tab().until(() => document.documentElement.dataset.theme === undefined)
      await tab().open('/')
      expect(await tab().ask(paper)).toBe(light)
      expect(await tab().ask(() => localStorage.length)).toBe(0)
    })
  })
}
