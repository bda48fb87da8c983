import { readTicks, writeTicks, type Tick, type Ticks } from './ticks.ts'

/** Ticks to set, and items to take the tick from. */
export type Changes = ReadonlyMap<string, Tick | undefined>

/** Why what is shown is not what is kept. */
export type Trouble = 'unkept' | 'unread' | 'later'

export type Store = {
  read(): { ticks: Ticks; trouble?: Trouble }
  /** On top of what is kept now: another tab may have written since it was read. */
  change(changes: Changes): void
}

/**
 * Ticks in the storage of the browser. What can't be written there is remembered while the page is open; what can't be read there is
 * put aside under `KEY unread` before anything is written; what a later version wrote is left alone.
 */
export function openStore(key: string): Store {
  const unwritten = new Map<string, Tick | undefined>()

  const read = () => {
    const kept = readKept(key)
    if (kept.trouble === 'later') return kept
    for (const [item, tick] of unwritten) {
      if (tick) kept.ticks.set(item, tick)
      else kept.ticks.delete(item)
    }
    return unwritten.size > 0 ? { ...kept, trouble: 'unkept' as const } : kept
  }

  return {
    read,
    change(changes) {
      const { trouble, text } = readKept(key)
      if (trouble === 'later') return
      for (const [item, tick] of changes) unwritten.set(item, tick)
      const { ticks } = read()
      try {
        if (trouble === 'unread') putAside(key, text)
        localStorage.setItem(key, writeTicks(ticks))
        unwritten.clear()
      } catch {
        // The storage is full or switched off.
      }
    },
  }
}

function readKept(key: string): { text: string; ticks: Map<string, Tick>; trouble?: Trouble } {
  let text = ''
  try {
    text = localStorage.getItem(key) ?? ''
  } catch {
    return { text, ticks: new Map(), trouble: 'unkept' }
  }
  if (text === '') return { text, ticks: new Map() }
  try {
    const { ticks, unread, later } = readTicks(text)
    return { text, ticks, trouble: later ? 'later' : unread.length > 0 ? 'unread' : undefined }
  } catch {
    return { text, ticks: new Map(), trouble: 'unread' }
  }
}

/** After what was put aside before, and once where the storage has no room for what comes next. */
function putAside(key: string, text: string): void {
  const name = `${key} unread`
  const before = localStorage.getItem(name) ?? ''
  if (!before.endsWith(text)) localStorage.setItem(name, before === '' ? text : `${before}\n${text}`)
}
