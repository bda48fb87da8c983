import { describe, expect, test } from 'vitest'
import type { Tab } from '../tab.ts'

const columns = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.comparison th[data-pattern]')]
    .filter((column) => column.checkVisibility())
    .map(({ dataset }) => dataset.pattern ?? '')

const pattern = (name: string) => ({ role: 'checkbox' as const, name: `${name} Architecture` })

/** Tests the comparison. */
export function testComparison(tab: () => Tab): void {
  describe('the comparison', () => {
    test('shows what is picked, and keeps it in the address in its order', async () => {
      await tab().open('/compare/')
      expect(await tab().ask(columns)).toHaveLength(3)
      await tab().click(pattern('Serverless'))
      await tab().click(pattern('Microservices'))
      await expect.poll(() => tab().place()).toBe('/compare/?p=serverless,microservices')
      expect(await tab().ask(columns)).toEqual(['serverless', 'microservices'])
      await tab().ask(() => history.back())
      await expect.poll(() => tab().place()).toBe('/compare/?p=serverless')
      await expect.poll(() => tab().ask(columns)).toHaveLength(3)
    })

    test('picks the pattern whose label is clicked, in its corner too', async () => {
      await tab().open('/compare/')
      await tab().click(pattern('Microservices'), 'corner')
      await expect.poll(() => tab().place()).toBe('/compare/?p=microservices')
    })
  })
}
