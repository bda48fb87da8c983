import type { Fragment, Place } from './engine.ts'
import { plainWord } from '../../lib/export/search/plain-word.ts'

/** Words that stand together, with those that match. */
export type Marked = { text: string; hit: boolean }[]

/** A place on a page that has what was looked for. */
export type Section = {
  title: Marked
  excerpt: Marked
  /** Its anchor; empty for what comes before the first heading. */
  id: string
  /** It is a drawing. */
  drawing: boolean
  /** What to highlight on the page: words as they stand there. */
  texts: string[]
}

/** How many words are shown, at most how many of them before a match, how many where none matches; and how long a text is shown whole. */
const shown = { words: 24, before: 9, lead: 16, whole: 40 }

/**
 * Where on its page a result has the words: before its first heading, then section by section.
 * @param places which words of its content match.
 * @returns first the beginning of the page, also where nothing matches in it; then those sections, at most `most` and in their
 * order, that have as many of the query's words as any has.
 */
export function sectionsOf(fragment: Fragment, places: readonly Place[], most = 3): [Section, ...Section[]] {
  const words = fragment.content.split(/\s+/)
  const hits = new Map(places.map(({ at, word }) => [at, word]))
  const parts = partsOf(fragment, words.length).map((part) => ({
    ...part,
    matching: [...part.title, ...part.body].filter((at) => hits.has(at)),
  }))
  const toSection = ({ id, drawing, title, body, matching }: (typeof parts)[number]): Section => ({
    id,
    drawing,
    // Pagefind ends a heading with a full stop.
    title: mark(words, title, hits).map((part, index, all) =>
      index === all.length - 1 ? { ...part, text: part.text.replace(/\.$/, '') } : part,
    ),
    excerpt: excerptOf(words, body, hits),
    texts: textsOf(words, matching),
  })
  const variety = (part: (typeof parts)[number]): number => new Set(part.matching.map((at) => hits.get(at))).size
  const richest = Math.max(...parts.map(variety))
  const sections = parts.filter((part) => part.id !== '' && part.matching.length > 0 && variety(part) === richest)
  const least = sections.map(({ matching }) => matching.length).toSorted((a, b) => b - a)[most - 1] ?? 0
  const beginning = parts.find(({ id }) => id === '') ?? { id: '', drawing: false, title: [], body: [], matching: [] }
  return [
    toSection(beginning),
    ...sections
      .filter(({ matching }) => matching.length >= least)
      .slice(0, most)
      .map(toSection),
  ]
}

type Part = { id: string; drawing: boolean; title: number[]; body: number[] }

/** Which words stand under which heading. */
function partsOf({ anchors }: Fragment, count: number): Part[] {
  const parts = new Map<string, Part>([['', { id: '', drawing: false, title: [], body: [] }]])
  let part = parts.get('')
  let next = 0
  const sorted = anchors.toSorted((a, b) => a.location - b.location)
  for (let at = 0; at < count; at += 1) {
    for (let anchor = sorted[next]; anchor && anchor.location <= at; anchor = sorted[next]) {
      next += 1
      // After a drawing comes an anchor without a text: its section goes on, or the beginning.
      part = parts.get(anchor.id) ??
        (anchor.element === 'a' ? parts.get('') : undefined) ?? {
          id: anchor.id,
          drawing: anchor.element === 'h6',
          title: range(at, anchor.text),
          body: [],
        }
      parts.set(anchor.id, part)
    }
    if (!part?.title.includes(at)) part?.body.push(at)
  }
  return [...parts.values()]
}

function range(from: number, text: string): number[] {
  return text === '' ? [] : text.split(/\s+/).map((_, index) => from + index)
}

/** A short text, such as a definition; of a longer one the words around the first place with the most matches. */
function excerptOf(words: readonly string[], body: number[], hits: ReadonlyMap<number, number>): Marked {
  if (body.length <= shown.whole) return mark(words, body, hits)
  let best = 0
  let most = 0
  body.forEach((at, index) => {
    if (!hits.has(at)) return
    const matches = body.slice(index, index + shown.words - shown.before).filter((each) => hits.has(each)).length
    if (matches > most) [best, most] = [index, matches]
  })
  const length = most === 0 ? shown.lead : shown.words
  // From the beginning of its sentence, where that is near.
  const ends = (index: number): boolean => index < 0 || /[.!?]$/.test(words[body[index] ?? 0] ?? '')
  let start = best
  while (start > best - shown.before && !ends(start - 1)) start -= 1
  if (!ends(start - 1)) start = Math.max(0, Math.min(best - Math.floor(shown.before / 2), body.length - length))
  const end = start + length
  const before = { text: ends(start - 1) ? '' : '… ', hit: false }
  const after = { text: end < body.length ? ' …' : '', hit: false }
  return [before, ...mark(words, body.slice(start, end), hits), after]
}

/** Marks words without the punctuation around them; a gap between places is shown. */
function mark(words: readonly string[], places: readonly number[], hits: ReadonlyMap<number, number>): Marked {
  return places.flatMap((at, index) => {
    const space = index === 0 ? '' : at === (places[index - 1] ?? 0) + 1 ? ' ' : ' … '
    const word = words[at] ?? ''
    if (!hits.has(at)) return [{ text: space + word, hit: false }]
    return [{ text: space, hit: false }, ...markWord(word)]
  })
}

function markWord(word: string): Marked {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}%]*)$/u.exec(word) ?? []
  return [
    { text: before, hit: false },
    { text: core, hit: true },
    { text: after, hit: false },
  ]
}

/** At most three words or phrases, as they stand in the text, without the punctuation around them. */
function textsOf(words: readonly string[], places: readonly number[]): string[] {
  const texts: string[] = []
  let last = -2
  for (const at of places) {
    const text = bare(words[at])
    const joins = at === last + 1 && texts.length > 0 && words[last] === bare(words[last])
    if (joins) texts.push(`${texts.pop()} ${text}`)
    else if (text !== '') texts.push(text)
    last = at
  }
  return [...new Set(texts)].slice(0, 3)
}

function bare(word = ''): string {
  return word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** Marks the words of a title that begin as one of these does. */
export function markTitle(title: string, words: readonly string[]): Marked {
  const hits = (text: string): boolean => words.some((word) => plainWord(text).startsWith(word.slice(0, Math.max(4, word.length - 2))))
  return title.split(/(\s+)/).flatMap((text) => (hits(text) ? markWord(text) : [{ text, hit: false }]))
}
