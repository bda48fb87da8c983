import type { Tab } from '../tab.ts'

/** What is in the clipboard, as a reader would find out: by pasting it. No engine lets a page read it unasked. */
export async function pasteOf(tab: Tab): Promise<string> {
  await tab.open('/checklists/')
  await tab.click({ role: 'summary', name: 'Import from pasted text' })
  await tab.focus('textarea')
  await tab.press('Control+v')
  await tab.until(() => document.querySelector('textarea')?.value !== '')
  return tab.askOf('textarea', (element) => (element as HTMLTextAreaElement).value)
}
