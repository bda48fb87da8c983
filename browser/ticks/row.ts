import { dayOf } from '../day-of.ts'
import type { Changes } from './store.ts'
import type { Tick } from './ticks.ts'

/** An item of a checklist on the page. */
export type Row = Pick<Tick, 'item' | 'words'> & {
  /** @param locked nothing can be changed. */
  show(tick: Tick | undefined, locked: boolean): void
}

/** Gives an item the box that it is drawn with, and a place for when it was ticked. */
export function setUpRow(element: HTMLElement, list: string, change: (changes: Changes) => void): Row {
  const item = `${list}#${element.dataset.item}`
  // After it there may be words that are only heard: where a figure comes from.
  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()?.nodeValue ?? ''
  const box = document.createElement('input')
  const label = document.createElement('label')
  const note = document.createElement('bdi')
  // How to read the item is no part of the name of its box.
  const remark = element.querySelector('p') ?? ''
  box.type = 'checkbox'
  note.className = 'tick'
  label.append(box, ...[...element.childNodes].filter((each) => each !== remark))
  element.append(label, note, remark)
  box.addEventListener('change', () => change(new Map([[item, box.checked ? { item, day: dayOf(new Date()), words } : undefined]])))
  return {
    item,
    words,
    show(tick, locked) {
      box.checked = tick !== undefined
      box.disabled = locked
      note.textContent = tick ? `${tick.day}${tick.words === words ? '' : `, ticked as “${tick.words}”`}` : ''
    },
  }
}
