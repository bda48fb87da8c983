import { readMarkdown } from './read-markdown.ts'
import { readTicks, type Ticks } from './ticks.ts'

/** What an export holds, all of it; or why nothing of it is taken, as a sentence. */
export type ReadExport = { ticks: Ticks; problem?: undefined } | { ticks?: undefined; problem: string }

/**
 * Reads an export, JSON or Markdown.
 * @param today the day of what was ticked in Markdown by hand.
 */
export function readExport(text: string, today: string): ReadExport {
  if (text.trimStart().startsWith('{')) return readJson(text)
  const { ticks, unread } = readMarkdown(text, today)
  return settle(ticks, unread, (index) => lineAt(text, index))
}

function readJson(text: string): ReadExport {
  try {
    const { ticks, unread, later } = readTicks(text)
    if (later) return { problem: 'A newer version of this page wrote it.' }
    return settle(ticks, unread, (place) => lineOfTick(text, place))
  } catch (error) {
    if (error instanceof TypeError) return { problem: "This JSON isn't a checklist export." }
    const line = lineOfFault(text, `${error}`)
    return { problem: `This isn't valid JSON${line ? `: see line ${line}` : ''}.` }
  }
}

function settle(ticks: Ticks, unread: readonly number[], lineOf: (place: number) => number): ReadExport {
  if (unread.length === 0) return ticks.size > 0 ? { ticks } : { problem: 'It contains no ticked items.' }
  const lines = unread.slice(0, 5).map((place) => `${lineOf(place)}`)
  if (unread.length > 5) lines.push(`${unread.length - 5} more`)
  return {
    problem: `${unread.length === 1 ? 'Line' : 'Lines'} ${new Intl.ListFormat('en').format(lines)} can't be read as a ticked item of the handbook.`,
  }
}

/** The line on which a place of the list `ticks` begins, from 1. */
function lineOfTick(text: string, place: number): number {
  let depth = 0
  let key = ''
  let left = place
  for (const { 0: token, index } of text.matchAll(/"(?:\\.|[^"\\])*"|[{}[\],]/g)) {
    if (/^[\]}]/.test(token)) depth -= 1
    if (depth === 1 && token.startsWith('"')) key = token
    if (key === '"ticks"' && ((depth === 1 && token === '[') || (depth === 2 && token === ','))) {
      if (left === 0) return lineAt(text, index + 1)
      left -= 1
    }
    if (/^[[{]/.test(token)) depth += 1
  }
  return 1
}

/** Not every browser says where JSON goes wrong: mostly at a sign that can't follow the one before it, or at the end. */
function lineOfFault(text: string, message: string): number | undefined {
  const [, line] = /line (\d+)/.exec(message) ?? []
  if (line) return Number(line)
  const [sound = ''] =
    /^(?:\s|"(?:\\.|[^"\\\n])*"|[,:](?!\s*[\]},:])|[[{](?!\s*[,:])|[\]}]|true|false|null|-?\d[\d.e+-]*)*/i.exec(text) ?? []
  return sound.length < text.length || /end|EOF/i.test(message) ? lineAt(text, sound.length) : undefined
}

/** The line of the first sign from here on that is no blank. */
function lineAt(text: string, index: number): number {
  return text.slice(0, index + Math.max(text.slice(index).search(/\S/), 0)).split('\n').length
}
