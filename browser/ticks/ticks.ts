/** That a reader has done an item of a checklist. */
export type Tick = {
  /** The practice and the item's id, which stay when the words change: `practices/security#automated-security-scanning`. */
  item: string
  /** ISO date. */
  day: string
  /** The words of the item on that day. */
  words: string
}

/** By their items. */
export type Ticks = ReadonlyMap<string, Tick>

/** Raised when the form changes: what a later one says, nobody here can know. */
const version = 1

/** Ticks in the one form in which they are kept and exported. */
export function writeTicks(ticks: Ticks, indent?: number): string {
  return JSON.stringify({ version, ticks: [...ticks.values()] }, null, indent)
}

export type ReadTicks = {
  ticks: Map<string, Tick>
  /** What in the list is no tick, by its place there, from 0. */
  unread: number[]
  /** It was written by a later version, and nothing in it was read. */
  later: boolean
}

/**
 * Reads ticks again; of two with the same item, the first.
 * @throws SyntaxError where it is no JSON, TypeError where it holds no ticks.
 */
export function readTicks(text: string): ReadTicks {
  const data = Object(JSON.parse(text))
  const ticks = new Map<string, Tick>()
  if (typeof data.version === 'number' && data.version > version) return { ticks, unread: [], later: true }
  if (data.version !== version || !Array.isArray(data.ticks)) throw new TypeError('no ticks')
  const unread: number[] = []
  for (const [index, value] of data.ticks.entries()) {
    const tick = readTick(value)
    if (!tick) unread.push(index)
    else if (!ticks.has(tick.item)) ticks.set(tick.item, tick)
  }
  return { ticks, unread, later: false }
}

/** A tick, where it is one: nothing else of the value is taken over. */
export function readTick(value: unknown): Tick | undefined {
  const { item, day, words } = Object(value)
  return [item, day, words].every((part) => typeof part === 'string') && itemPattern.test(item) && isDay(day)
    ? { item, day, words }
    : undefined
}

const itemPattern = /^practices\/[a-z0-9-]{1,80}#[a-z0-9-]{1,80}$/

/** Whether it is a day of the calendar: a browser takes 31 February for one in March. */
function isDay(day: string): boolean {
  const date = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(day) : undefined
  return date !== undefined && !Number.isNaN(+date) && date.toISOString().startsWith(day)
}
