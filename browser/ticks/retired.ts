import { writeSlot } from '../write-slot.ts'
import type { Ticks } from './ticks.ts'

/**
 * Tells what was ticked and is no longer in the handbook, of one practice or of all.
 * @param known the items that the page has.
 * @returns shows those of some ticks.
 */
export function setUpRetired(known: ReadonlySet<string>, dismiss: (item: string) => void): (ticks: Ticks) => void {
  const place = document.querySelector<HTMLElement>('[data-retired]')
  const list = place?.querySelector('ul')
  const template = place?.querySelector('[data-row] > li')
  let shown = ''
  return (ticks) => {
    const retired = [...ticks.values()].filter(({ item }) => item.startsWith(place?.dataset.retired ?? '') && !known.has(item))
    // A row that stays keeps the focus.
    const now = JSON.stringify(retired)
    if (!place || !list || !template || now === shown) return
    shown = now
    place.hidden = retired.length === 0
    const rows = retired.map(({ item, day, words }) => {
      const row = template.cloneNode(true) as Element
      writeSlot(row, 'words', words)
      writeSlot(row, 'list', item.replace(/#.*/, ''))
      writeSlot(row, 'day', day)
      const button = row.querySelector('button')
      if (button) button.ariaLabel = `Dismiss “${words}”`
      button?.addEventListener('click', () => dismiss(item))
      return row
    })
    list.replaceChildren(...rows)
  }
}
