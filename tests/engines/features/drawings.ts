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
    await tab().until((selector) => document.querySelector(selector) !== null, frame)
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
        await expect.poll(() => tab().askOf(status, (element) => element.textContent)).toBe(words)
      }
      await tab().press('Escape')
      await tab().until(() => document.querySelector('[data-lifted]') === null)
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
      await tab().ask(keepWhatIsSaid)
      await tab().click({ role: 'button', name })
      await tab().until(() => (globalThis as Said).said?.includes('Copied') === true)
      expect(await pasteOf(tab())).toBe(text)
    })
  })
}

type Said = typeof globalThis & { said?: string[] }

/** A button says for two seconds only that it has copied. */
function keepWhatIsSaid(): void {
  const said: string[] = []
  Object.assign(globalThis, { said })
  const listen = new MutationObserver((changes) => said.push(...changes.map(({ target }) => target.textContent ?? '')))
  for (const label of document.querySelectorAll('[data-copy]'))
    listen.observe(label, { childList: true, characterData: true, subtree: true })
}
