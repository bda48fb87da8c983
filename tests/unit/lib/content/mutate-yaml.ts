import { isMap, isPair, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml'

/** A text in which one thing is different, and where that thing stood. */
export type Mutant = {
  /** Its path with `[]` for each item: `[].compare[].quote`. */
  path: string
  text: string
  /** Where the group of keys stands in which it was, in the text as it is now, from 1 within the text. */
  parent: { line: number; column: number }
  /** Where the key itself stands, or stood. */
  key: { name: string; line: number; column: number }
}

/** The text once without each of its fields, however deep it stands. */
export function withoutEachField(text: string): Mutant[] {
  return fieldsOf(text).map(({ path, siblings, index, from }) => {
    const [start, end] = rangeOf(siblings, index, text)
    const alone = siblings.length === 1
    const mutated = text.slice(0, start) + (alone ? '{}' : '') + text.slice(end)
    return {
      path,
      text: mutated,
      parent: placeIn(mutated, from),
      key: { name: nameOf(siblings[index]), ...placeIn(text, keyStart(siblings[index])) },
    }
  })
}

/** The text once with each of its keys misspelled: its last letter doubled. */
export function withEachKeyMisspelled(text: string): Mutant[] {
  return fieldsOf(text).map(({ path, siblings, index, from }) => {
    const pair = siblings[index]
    const name = nameOf(pair)
    const at = keyStart(pair)
    const mutated = text.slice(0, at) + name + name.slice(-1) + text.slice(at + name.length)
    return { path, text: mutated, parent: placeIn(text, from), key: { name, ...placeIn(mutated, at) } }
  })
}

/** The items of a list, each a list of one with its place in the text; a text that is no list is one part. */
export function splitItems(text: string): { text: string; start: number; id: string }[] {
  const list = parseDocument(text).contents
  if (!isSeq(list)) return [{ text, start: 0, id: '' }]
  const starts = list.items.map((item) => text.lastIndexOf('-', (item as Node).range?.[0]))
  return list.items.map((item, index) => {
    const start = starts[index] ?? 0
    return { text: text.slice(start, starts[index + 1]), start, id: isMap(item) ? String(item.get('id')) : '' }
  })
}

/** The text once without each item of the list that it is; `id` names the item. */
export function withoutEachItem(text: string): { id: string; text: string }[] {
  return splitItems(text).map(({ id, start, text: item }) => ({ id, text: text.slice(0, start) + text.slice(start + item.length) }))
}

type Field = { path: string; siblings: Pair[]; index: number; from: number }

function fieldsOf(text: string): Field[] {
  const fields: Field[] = []
  const visit = (node: unknown, path: string): void => {
    if (isSeq(node)) for (const item of node.items) visit(item, `${path}[]`)
    if (!isMap(node)) return
    const siblings = node.items.filter((item) => isPair(item))
    siblings.forEach((pair, index) => {
      const inner = path === '' ? nameOf(pair) : `${path}.${nameOf(pair)}`
      fields.push({ path: inner, siblings, index, from: node.range?.[0] ?? 0 })
      visit(pair.value, inner)
    })
  }
  visit(parseDocument(text).contents, '')
  return fields
}

/** From a key up to the next one; the last one from the end of what is before it. Comments behind it go with it. */
function rangeOf(siblings: readonly Pair[], index: number, text: string): [number, number] {
  const [pair, next, before] = [siblings[index], siblings[index + 1], siblings[index - 1]]
  if (next) return [keyStart(pair), keyStart(next)]
  const end = (pair?.value as Node | null)?.range?.[1] ?? text.indexOf('\n', keyStart(pair))
  return [before ? text.lastIndexOf('\n', keyStart(pair)) : keyStart(pair), text[end - 1] === '\n' ? end - 1 : end]
}

function nameOf(pair: Pair | undefined): string {
  return isScalar(pair?.key) ? String(pair.key.value) : ''
}

function keyStart(pair: Pair | undefined): number {
  return (pair?.key as Node | undefined)?.range?.[0] ?? 0
}

function placeIn(text: string, offset: number): { line: number; column: number } {
  const rows = text.slice(0, offset).split('\n')
  return { line: rows.length, column: (rows.at(-1)?.length ?? 0) + 1 }
}
