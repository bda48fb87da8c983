import { describe, expect, test } from 'vitest'
import type { Tab } from '../tab.ts'
import { pasteOf } from './paste.ts'

const frame = '[data-drawing-frame][role=application]'
const status = '[data-drawing-status]'

/** Tests what can be done with a drawing. */
export function testDrawings(tab: () => Tab): void {
  const openDrawing = async (): Promise<void> => {
    await tab().open('/patterns/microservices/')
    // The script takes its time with the drawings.
    await expect.poll(() => tab().ask((selector) => document.querySelector(selector) !== null, frame)).toBe(true)
  }

  describe('a drawing', () => {
    test('is walked with the arrow keys, which announce what they reach', async () => {
      await openDrawing()
      await tab().focus(frame)
      for (const [key, words] of [
        ['ArrowDown', 'API Gateway leads to Service Mesh, User Service · no incoming connection'],
        ['ArrowRight', 'Service Mesh leads to Message Broker, Order Service'],
        ['2', 'Order Service leads to MongoDB'],
        ['ArrowLeft', 'Service Mesh leads to Message Broker, Order Service'],
        ['End', 'Redis'],
      ] as const) {
        await tab().press(key)
        expect(await tab().askOf(status, (element) => element.textContent)).toBe(words)
      }
      await tab().press('Escape')
      expect(await tab().ask(() => document.querySelectorAll('[data-lifted]').length)).toBe(0)
    })

    test('opens the page that a node names', async () => {
      await openDrawing()
      await tab().focus(frame)
      await tab().press('End')
      await tab().press('Enter')
      await expect.poll(() => tab().place()).toBe('/technologies/redis/')
    })

    test.each([
      ['Copy text', 'text'],
      ['Copy Mermaid', 'mermaid'],
    ])('is copied on the first click: %s', async (name, source) => {
      await openDrawing()
      const text = await tab().ask((which) => document.querySelector(`[data-copy-source=${which}]`)?.textContent, source)
      await tab().click({ role: 'button', name })
      await expect.poll(() => tab().askOf({ role: 'button', name: 'Copied' }, () => true)).toBe(true)
      expect(await pasteOf(tab())).toBe(text)
    })
  })
}
