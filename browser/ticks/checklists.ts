import { adoptStyle } from '../adopt-style.ts'
import { writeSlot } from '../write-slot.ts'
import { setUpRetired } from './retired.ts'
import { setUpRow } from './row.ts'
import { openStore, type Changes, type Trouble } from './store.ts'
import { style } from './style.ts'
import type { Ticks } from './ticks.ts'
import type { List } from './write-markdown.ts'

export type Checklists = {
  lists: readonly List[]
  ticks(): Ticks
  /** Changes what is ticked, says what was done, and offers to undo it. */
  act(changes: Changes, said: string): void
  say(text: string): void
}

/** What is said where ticks can't be kept or shown as they should be. */
const troubles: Record<Trouble, string> = {
  unkept: "Your ticks couldn't be saved and will be lost when you leave this page.",
  unread: "Some saved ticks couldn't be read. We've kept a copy.",
  later: 'A newer version of this page saved your ticks. Reload to see and change them.',
}

/** Makes the checklists of a page ones that can be ticked, in step with what is kept and with other tabs. */
export function setUpChecklists(): Checklists {
  adoptStyle(style)
  const store = openStore(keyOfHandbook())
  const undo = document.querySelector<HTMLButtonElement>('[data-undo]')
  let before: Changes = new Map()

  const change = (changes: Changes): void => {
    store.change(changes)
    show()
  }
  const say = (text: string): void => {
    writeSlot(document, 'said', text)
    if (undo) undo.hidden = true
  }
  const act = (changes: Changes, said: string): void => {
    const { ticks } = store.read()
    before = new Map([...changes.keys()].map((item) => [item, ticks.get(item)]))
    change(changes)
    say(said)
    if (!undo || changes.size === 0) return
    undo.hidden = false
    // The button that was pressed may be gone.
    if (document.activeElement === document.body) undo.focus()
  }
  undo?.addEventListener('click', () => {
    document.querySelector<HTMLElement>('[data-slot=said]')?.focus()
    change(before)
    say('Undone.')
  })

  const lists = [...document.querySelectorAll<HTMLElement>('[data-checklist]')].map((list) => {
    const name = list.dataset.checklist ?? ''
    const rows = [...list.children].map((row) => setUpRow(row as HTMLElement, name, change))
    return { name, title: list.ariaLabel ?? '', items: rows }
  })
  const rows = lists.flatMap(({ items }) => items)
  const known = new Set(rows.map(({ item }) => item))
  const showRetired = setUpRetired(known, (item) => act(new Map([[item, undefined]]), 'Dismissed.'))

  const show = (): void => {
    const { ticks, trouble } = store.read()
    const locked = trouble === 'later'
    for (const row of rows) row.show(ticks.get(row.item), locked)
    for (const control of document.querySelectorAll<HTMLButtonElement>('[data-ticks-control]')) control.disabled = locked
    showCounts([...known], ticks)
    showRetired(ticks)
    writeSlot(document, 'trouble', trouble ? troubles[trouble] : '')
  }
  // A page that is shown again, or was prepared before it was asked for, has heard of nothing in between.
  for (const event of ['storage', 'pageshow', 'visibilitychange']) addEventListener(event, show)
  show()
  return { lists, ticks: () => store.read().ticks, act, say }
}

/** Other handbooks may share the host, or be opened from the same disk: each keeps its own ticks. */
function keyOfHandbook(): string {
  const home = document.querySelector<HTMLAnchorElement>('header a')
  return `ticks ${new URL('.', home?.href ?? location.href).pathname}`
}

/** How many items are ticked of those whose names begin with what a place counts. */
function showCounts(known: readonly string[], ticks: Ticks): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-count]')) {
    const own = known.filter((item) => item.startsWith(place.dataset.count ?? ''))
    const done = own.filter((item) => ticks.has(item)).length
    if (place instanceof HTMLProgressElement) {
      place.max = own.length
      place.value = done
    } else place.textContent = `${done} of ${own.length}`
  }
}
