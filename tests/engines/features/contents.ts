import { describe, expect, test } from 'vitest'
import type { Tab } from '../tab.ts'

const here = (): string[] => [...document.querySelectorAll('.page-contents [aria-current=location]')].map((link) => link.textContent ?? '')

/** Tests whether the contents of a page say where its reader is. */
export function testContents(tab: () => Tab): void {
  describe('the contents of a page', () => {
    const expectHere = (...names: string[]) => expect.poll(() => tab().ask(here)).toEqual(names)

    test('mark the part in which the reader is: none before the first, each one that is asked for, and the last at the end', async () => {
      await tab().open('/patterns/serverless/')
      await expectHere()
      await tab().click({ role: 'link', name: 'Trade-offs' })
      await expectHere('Trade-offs')
      await tab().ask(() => document.getElementById('step-by-step')?.scrollIntoView({ behavior: 'instant' }))
      await expectHere('Step by step')
      await tab().ask(() => document.getElementById('when-not-to')?.scrollIntoView({ behavior: 'instant' }))
      await expectHere('When not to')
      await tab().ask(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
      await expectHere((await tab().ask(() => [...document.querySelectorAll('.page-contents a')].at(-1)?.textContent)) ?? '')
      await tab().ask(() => scrollTo({ top: 0, behavior: 'instant' }))
      await expectHere()
    })
  })
}
