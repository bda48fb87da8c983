import { isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml'

/**
 * Adds an item to a YAML list: in its place if the items are sorted by id, otherwise at the end. Everything else stays the same, character for character.
 * @param item the item as YAML, beginning with `- `.
 * @returns the new text, or undefined if the file is not a list with each item on lines of its own.
 */
export function appendItem(text: string, id: string, item: string): string | undefined {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.split(/\r\n|\n/)
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, schema: 'core' })
  if (document.errors.length > 0) return undefined
  const list = document.contents
  if (list !== null && (!isSeq(list) || list.flow)) return undefined
  const items = (list as YAMLSeq | null)?.items ?? []
  const next = nextInOrder(items, id)
  const firstItem = items[0] as Node | undefined
  // An item's range begins after its dash.
  const column = firstItem ? (lines[counter.linePos(firstItem.range?.[0] ?? 0).line - 1] ?? '').search(/\S/) : 0
  const added = item
    .trimEnd()
    .split('\n')
    .map((line) => `${' '.repeat(column)}${line}`)
  const at = next ? aboveComments(lines, counter.linePos(next.range?.[0] ?? 0).line - 1) : endOf(lines)
  return [...lines.slice(0, at), ...added, ...lines.slice(at), ...(at === lines.length ? [''] : [])].join(lineEnd)
}

/** The item before which an id belongs in a sorted file; none if it belongs last or the file is not sorted. */
function nextInOrder(items: readonly unknown[], id: string): Node | undefined {
  const ids = items.map((item) => String((item as YAMLMap).get?.('id') ?? ''))
  // Two items are sorted by chance half the time.
  if (ids.length < 3 || ids.some((each, index) => index > 0 && each < (ids[index - 1] ?? ''))) return undefined
  return items[ids.findIndex((each) => each > id)] as Node | undefined
}

/** A comment above an item belongs to that item; one at the top belongs to the file. */
function aboveComments(lines: readonly string[], line: number): number {
  let at = line
  while (at > 0 && /^\s*#/.test(lines[at - 1] ?? '')) at--
  return at === 0 ? line : at
}

/** The line after the last one that is not blank. */
function endOf(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line.trim() !== '' && line !== '...') + 1
}

/** The ids of a YAML list's items, in order; none if it can't be read. */
export function idsIn(text: string): string[] {
  const { contents, errors } = parseDocument(text, { schema: 'core' })
  if (errors.length > 0 || !isSeq(contents)) return []
  return contents.items.flatMap((item) => {
    const id = (item as YAMLMap).get?.('id', true)
    return isScalar(id) ? String(id.value) : []
  })
}
