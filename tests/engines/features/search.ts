import { describe, expect, test } from 'vitest'
import type { Tab } from '../tab.ts'

const field = { role: 'textbox', name: 'Search the handbook' } as const
const isOpen = (): boolean =>
  document.querySelector('dialog[open] input') !== null && document.activeElement?.matches('dialog input') === true
const said = (): string | undefined => document.querySelector<HTMLElement>('.find [role=status]')?.innerText
/** Where the chosen result leads; what comes after that are words to be marked there. */
const chosen = (): string | undefined =>
  document.querySelector<HTMLAnchorElement>('[role=option][aria-selected=true]')?.getAttribute('href')?.split(':~:')[0]

/** Tests the search, by keyboard as it is made for. */
export function testSearch(tab: () => Tab): void {
  const openWith = async (keys: string): Promise<void> => {
    await tab().press(keys)
    await tab().until(isOpen)
  }

  describe('the search', () => {
    test.each(['/', 'Control+k'])('is opened by %s and closed by Escape, and the focus returns', async (keys) => {
      await tab().open('/')
      await tab().focus({ role: 'link', name: 'Read the patterns' })
      await openWith(keys)
      await tab().press('Escape')
      await tab().until(() => document.querySelector('dialog[open]') === null)
      expect(await tab().ask(() => document.activeElement?.textContent?.trim())).toBe('Read the patterns')
    })

    test('is opened by its button too', async () => {
      await tab().open('/')
      await tab().click({ role: 'button', name: 'Search' })
      await tab().until(isOpen)
      await tab().click({ role: 'button', name: 'Close' })
      await tab().until(() => document.querySelector('dialog[open]') === null)
    })

    test('finds; the arrows choose, and Enter opens', async () => {
      await tab().open('/practices/security/')
      await openWith('/')
      await tab().type('kafka')
      await expect.poll(() => tab().ask(said)).toContain('for “kafka”')
      expect(await tab().ask(chosen)).toBeNull()
      await tab().press('ArrowDown')
      await expect.poll(() => tab().ask(chosen)).toMatch(/^\/patterns\/event-driven\//)
      const first = await tab().ask(chosen)
      await tab().press('ArrowDown')
      await expect.poll(() => tab().ask(chosen)).not.toBe(first)
      await tab().press('ArrowUp')
      await expect.poll(() => tab().ask(chosen)).toBe(first)
      await tab().press('Enter')
      await expect.poll(() => tab().place()).toBe(first)
    })

    test('shows the parts of the handbook until something is asked, and leads from a name to what explains it', async () => {
      const parts = (): boolean | undefined => document.querySelector('.find-start')?.checkVisibility()
      await tab().open('/')
      await openWith('/')
      expect(await tab().ask(parts)).toBe(true)
      await tab().type('faas')
      await expect.poll(() => tab().ask(said)).toContain('for “faas”')
      expect(await tab().ask(parts)).toBe(false)
      await tab().press('ArrowDown')
      await expect.poll(() => tab().ask(chosen)).toBe('/patterns/serverless/')
    })

    test('knows what a slip was to be', async () => {
      await tab().open('/')
      await openWith('Control+k')
      await tab().type('micorservices')
      await expect.poll(() => tab().ask(said)).toMatch(/for “micorservices”.*showing results for microservices/s)
      await tab().press('ArrowDown')
      await expect.poll(() => tab().ask(chosen)).toMatch(/^\/patterns\/microservices\//)
      await tab().press('Enter')
      await expect.poll(() => tab().place()).toContain('/patterns/microservices/')
    })

    test('has a page of its own, which Enter opens where nothing is chosen', async () => {
      await tab().open('/')
      await openWith('/')
      await tab().type('cache')
      await expect.poll(() => tab().ask(said)).toContain('for “cache”')
      await tab().press('Enter')
      await expect.poll(() => tab().place()).toBe('/search/?q=cache')
      await expect.poll(() => tab().ask(said)).toContain('for “cache”')
      expect(await tab().askOf(field, (element) => (element as HTMLInputElement).value)).toBe('cache')
    })
  })
}
