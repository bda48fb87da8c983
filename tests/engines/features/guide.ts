import { describe, expect, test } from 'vitest'
import type { Tab } from '../tab.ts'

const headline = '[data-result] [data-slot=headline]'

/** Tests the guide. */
export function testGuide(tab: () => Tab): void {
  const result = (): Promise<string> => tab().textOf(headline)
  const answer = (name: string): Promise<void> => tab().click({ role: 'radio', name })

  describe('the guide', () => {
    test('answers, and keeps the answers in the address', async () => {
      await tab().open('/guide/')
      expect(await result()).toBe('Stay simple: one deployable')
      await answer('Bursts with long quiet times')
      await answer('Next to nothing while nobody uses it')
      await expect.poll(result).toBe('Serverless Architecture')
      const place = await tab().place()
      expect(place).toBe('/guide/?load=bursts&budget=idle')
      await tab().open('/')
      await tab().open(place)
      expect(await result()).toBe('Serverless Architecture')
    })

    test('lets Back take an answer back', async () => {
      await tab().open('/guide/')
      await answer('Bursts with long quiet times')
      await answer('Next to nothing while nobody uses it')
      await tab().ask(() => history.back())
      await expect.poll(() => tab().place()).toBe('/guide/?load=bursts')
      await tab().ask(() => history.back())
      await expect.poll(() => tab().place()).toBe('/guide/')
      await expect.poll(result).toBe('Stay simple: one deployable')
      expect(await tab().ask(() => document.querySelectorAll('[data-guide] :checked:not([value=""])').length)).toBe(0)
    })
  })
}
