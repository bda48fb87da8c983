import type { End } from './ends.ts'
import type { Texts } from './texts.ts'

/** What an edge ends at: a box by its index, or a block of text by its own. */
export type Place = { kind: 'box' | 'text'; index: number }

/** Where an end has arrived. */
export function placeOf(end: End, texts: Texts): Place | undefined {
  if (end.box >= 0) return { kind: 'box', index: end.box }
  if (!end.text) return undefined
  const block = texts.blockAt(end.text.row, end.text.column)
  return block > 0 ? { kind: 'text', index: block - 1 } : undefined
}

/** The ends that have arrived at each block of text, by its index. */
export function endsByText(ends: readonly End[], texts: Texts): Map<number, End[]> {
  const byText = new Map<number, End[]>()
  for (const end of ends) {
    const place = placeOf(end, texts)
    if (place?.kind !== 'text') continue
    const list = byText.get(place.index)
    if (list) list.push(end)
    else byText.set(place.index, [end])
  }
  return byText
}
