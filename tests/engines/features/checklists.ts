import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Tab } from '../tab.ts'
import { pasteOf } from './paste.ts'

const item = 'OWASP Top 10 compliance'
const said = '[data-slot=said]'
const exported = `- [x] [${item}](https://example.org/practices/security/#checklist.owasp-top-10-compliance)`

/** Tests the checklists: ticks, and taking them along. */
export function testChecklists(tab: () => Tab): void {
  const box = { role: 'checkbox', name: item } as const
  const isTicked = (): Promise<boolean> => tab().askOf(box, (element) => (element as HTMLInputElement).checked)

  /** Clicks before what the button needs has come: on a slow network a reader does. */
  const clickEarly = (name: string): Promise<void> =>
    tab().site.holding('/assets/exchange.', async (asked) => {
      await tab().open('/checklists/')
      await tab().click(box)
      await tab().click({ role: 'button', name })
      await expect.poll(asked).toBeGreaterThan(0)
    })
  describe('a checklist', () => {
    test('keeps what is ticked, on the page of its practice and on that of all', async () => {
      await tab().open('/practices/security/')
      await tab().click(box)
      await tab().open('/checklists/')
      expect(await isTicked()).toBe(true)
      await expect.poll(() => tab().textOf('[data-tick-tools]')).toContain('1 of 24 ticked')
      await tab().click(box)
      await tab().open('/practices/security/')
      expect(await isTicked()).toBe(false)
    })

    test('is copied on the first click, and what was copied is read again', async () => {
      await clickEarly('Copy Markdown')
      await expect.poll(() => tab().textOf(said)).toBe('Copied.')
      const copied = await pasteOf(tab())
      expect(copied).toContain(`- [x] [${item}](`)
      await tab().click({ role: 'button', name: 'Import text' })
      await expect.poll(() => tab().textOf(said)).toBe('1 tick: 1 there already.')
    })

    test.each([
      ['Download Markdown', 'checklists.md', `- [x] [${item}](`],
      ['Download JSON', 'checklists.json', '"practices/security#owasp-top-10-compliance"'],
    ])('is downloaded on the first click: %s', async (name, file, words) => {
      await clickEarly(name)
      const downloaded = path.join(tab().folder, file)
      await expect.poll(() => existsSync(downloaded) && readFileSync(downloaded, 'utf8')).toContain(words)
    })

    test('takes ticks from a text', async () => {
      await tab().open('/checklists/')
      await tab().click({ role: 'summary', name: 'Import from pasted text' })
      await tab().focus('textarea')
      await tab().type(exported)
      await tab().click({ role: 'button', name: 'Import text' })
      await expect.poll(() => tab().textOf(said)).toBe('1 tick: 1 new.')
      expect(await isTicked()).toBe(true)
      await tab().click({ role: 'button', name: 'Undo' })
      await expect.poll(isTicked).toBe(false)
    })

    test('takes ticks from a file', async () => {
      const file = path.join(tab().folder, 'ticks.md')
      writeFileSync(file, exported)
      await tab().open('/checklists/')
      await tab().chooseFile('[type=file]', file)
      await expect.poll(() => tab().textOf(said)).toBe('1 tick: 1 new.')
      expect(await isTicked()).toBe(true)
    })
  })
}
