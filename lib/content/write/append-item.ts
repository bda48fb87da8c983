import { isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml'

/**
 * Adds an item to a YAML file that is a list: at its place where the items are sorted by their ids, else at the end. Everything else stays as it is written, character for character.
 * @param item the item as YAML, beginning with `- `.
 * @returns the new text, or undefined where the file is no list of items on lines of their own.
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

/** The item before which an id stands in a file that is sorted; none where it stands last, or where the file is in no order. */
function nextInOrder(items: readonly unknown[], id: string): Node | undefined {
  const ids = items.map((item) => String((item as YAMLMap).get?.('id') ?? ''))
  // Two items are in order by chance every other time.
  if (ids.length < 3 || ids.some((each, index) => index > 0 && each < (ids[index - 1] ?? ''))) return undefined
  return items[ids.findIndex((each) => each > id)] as Node | undefined
}

/** A comment above an item belongs to it, at the top of the file to the file. */
function aboveComments(lines: readonly string[], line: number): number {
  let at = line
  while (at > 0 && /^\s*#/.test(lines[at - 1] ?? '')) at--
  return at === 0 ? line : at
}

/** The line after the last one that is not blank. */
function endOf(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line.trim() !== '' && line !== '...') + 1
}

/** The ids of the items of a list in YAML, in their order; none where it can't be read. */
export function idsIn(text: string): string[] {
  const { contents, errors } = parseDocument(text, { schema: 'core' })
  if (errors.length > 0 || !isSeq(contents)) return []
  return contents.items.flatMap((item) => {
    const id = (item as YAMLMap).get?.('id', true)
    return isScalar(id) ? String(id.value) : []
  })
}
