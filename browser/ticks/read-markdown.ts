import { readTick, type Tick } from './ticks.ts'

/**
 * Reads the ticked tasks of a Markdown text. An item is known by its link, wherever the handbook was published; other text is left alone.
 * @param today the day of what was ticked by hand.
 * @returns the ticks, and where ticked tasks stand that are no items of the handbook.
 */
export function readMarkdown(text: string, today: string): { ticks: Map<string, Tick>; unread: number[] } {
  const ticks = new Map<string, Tick>()
  const unread: number[] = []
  for (const { 1: words = '', 2: page, 3: id, 4: title, 5: other, 6: rest = '', index } of text.matchAll(tasks)) {
    const [day = today] = /\d{4}-\d\d-\d\d/.exec(rest) ?? []
    const [, old] = /^ticked as: (.*)$/s.exec(unescape(title ?? other ?? '')) ?? []
    const tick = readTick({ item: `${page}#${id}`, day, words: old ?? unescape(words) })
    if (!tick) unread.push(index)
    else if (!ticks.has(tick.item)) ticks.set(tick.item, tick)
  }
  return { ticks, unread }
}

/** A mark of a list, perhaps in a quotation, and a ticked box; then a link to an item, perhaps with a title, and what follows it on its line. */
const tasks =
  /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[x\](?:[ \t]+\[((?:\\.|[^\\[\]])*)\]\(<?[^\s()<>]*?(practices\/[a-z0-9-]+)\/(?:index\.html)?#checklist\.([a-z0-9-]+)>?(?:\s+(?:"((?:\\.|[^\\"])*)"|'((?:\\.|[^\\'])*)'))?\)(.*))?/gim

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

function unescape(text: string): string {
  return (
    text
      // A long line may have been broken on its way.
      .replace(/ ?\r?\n[\s>]*/g, ' ')
      .replace(/\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|nbsp));/gi, (all, sign, decimal, hex, name) => {
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
        return sign ?? named[name] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : all)
      })
  )
}
