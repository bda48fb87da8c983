import type { Tick, Ticks } from './ticks.ts'

type Item = Pick<Tick, 'item' | 'words'>

/** A checklist of the handbook. */
export type List = {
  /** `practices/security`. */
  name: string
  title: string
  /** In their order, with the words that they have now. */
  items: readonly Item[]
}

/**
 * All checklists as lists of tasks that read well wherever Markdown is read. The id of an item is in its link, which is kept where a
 * remark would be lost: a line can be pasted, ticked there, and be read again.
 * @param base where the handbook is published, with its last slash.
 */
export function writeMarkdown(lists: readonly List[], ticks: Ticks, title: string, base: string): string {
  const items = lists.flatMap((list) => list.items)
  const known = new Set(items.map(({ item }) => item))
  const retired = [...ticks.values()].filter(({ item }) => !known.has(item))
  const write = ({ item, words }: Item): string => {
    const tick = ticks.get(item)
    const old = tick && tick.words !== words ? ` "ticked as: ${escape(tick.words).replaceAll('"', '\\"')}"` : ''
    const link = `[${escape(words)}](${base}${item.replace('#', '/#checklist.')}${old})`
    return tick ? `- [x] ${link}, ${tick.day}` : `- [ ] ${link}`
  }
  const blocks = [
    `# ${escape(title)}`,
    `${ticks.size - retired.length} of ${items.length} ticked. <${base}checklists/> reads this again: it knows each item by its link.`,
    ...lists.flatMap((list) => [`## [${escape(list.title)}](${base}${list.name}/)`, list.items.map(write).join('\n')]),
    ...(retired.length > 0 ? ['## No longer in the handbook', retired.map(write).join('\n')] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** On one line, with nothing that Markdown would read as something else or would not keep. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~$]|&(?=#?\w+;)/g, '\\$&')
    .replace(/(?! )[\p{C}\p{Z}]|^ | $|(?<= ) /gu, (sign) => `&#${sign.codePointAt(0)};`)
}
