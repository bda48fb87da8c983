import { describe, expect, test } from 'vitest'
import type { Tab } from '../tab.ts'

const headline = '[data-result] [data-slot=headline]'
const recommendation = 'One deployable that takes work from a managed queue, on a platform that runs it for you.'

/** Tests the guide. */
export function testGuide(tab: () => Tab): void {
  const result = (): Promise<string> => tab().textOf(headline)
  const answer = (name: string): Promise<void> => tab().click({ role: 'radio', name })

  describe('the guide', () => {
    test('answers, and keeps the answers in the address', async () => {
      await tab().open('/guide/')
      expect(await result()).toBe('Answer a question to see a recommendation')
      await answer('Bursts with long quiet spells')
      await answer('Almost nothing when idle')
      await expect.poll(result).toBe(recommendation)
      const place = await tab().place()
      expect(place).toBe('/guide/?load=bursts&budget=idle')
      await tab().open('/')
      await tab().open(place)
      expect(await result()).toBe(recommendation)
    })

    test('lets Back take an answer back', async () => {
      await tab().open('/guide/')
      await answer('Bursts with long quiet spells')
      await answer('Almost nothing when idle')
      await tab().ask(() => history.back())
      await expect.poll(() => tab().place()).toBe('/guide/?load=bursts')
      await tab().ask(() => history.back())
      await expect.poll(() => tab().place()).toBe('/guide/')
      await expect.poll(result).toBe('Answer a question to see a recommendation')
      expect(await tab().ask(() => document.querySelectorAll('[data-guide] :checked:not([value=""])').length)).toBe(0)
    })
  })
}
