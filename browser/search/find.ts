import type { Engine, Hit } from './engine.ts'
import { completeWord, correctWord, nearWords, plainWord, type Vocabulary } from './words.ts'

/** What came of a query. */
export type Found = {
  /** Best first. */
  hits: Hit[]
  /** What was looked for in the end, word by word. */
  words: string[]
  /** Words with a slip, and what was looked for instead. */
  corrected: { typed: string; meant: string }[]
  /** Words that are nowhere. */
  unknown: string[]
  /** Words of the index that look like those. */
  near: string[]
  /** Nothing has all the words; these have some. */
  partial: boolean
}

export type Sources = { engine: Engine; vocabulary: () => Promise<Vocabulary> }

/** Fewer than this is too little to believe that all words were meant as they were written. */
const enough = 3

/**
 * Finds what has all words of a query, in any of their forms and with whatever ending; in double quotes, the phrase. Where that is
 * nothing or little, it looks at each word: one that the index does not have is completed, corrected or left out, and said.
 */
export async function find(query: string, { engine, vocabulary }: Sources): Promise<Found> {
  const phrase = /^\s*["“„].+["”]\s*$/.test(query)
  const words = wordsOf(query, phrase)
  const found: Found = { hits: [], words, corrected: [], unknown: [], near: [], partial: false }
  if (words.length === 0) return found

  const answer = await engine.ask(words.join(' '), phrase)
  if (phrase && answer.hits.length > 0) return { ...found, hits: answer.hits }
  if (answer.known.every(Boolean) && answer.hits.length >= enough)
    return { ...found, hits: await preferTogether(answer.hits, words, engine) }

  const known = await vocabulary()
  found.words = words.flatMap((word, index) => {
    const last = index === words.length - 1
    if (known.has(word) || (answer.known[index] && (!last || word.length < 4))) return [word]
    const whole = completeWord(word, known)
    if (whole !== undefined) return [whole]
    const parts = partsOf(query, word).filter((part) => part.length >= 4 && completeWord(part.slice(0, -1), known))
    if (parts.length > 0) return parts
    if (answer.known[index]) return [word]
    const meant = correctWord(word, known)
    if (meant !== undefined) found.corrected.push({ typed: word, meant })
    else found.unknown.push(word)
    return meant ?? []
  })
  if (found.words.length === 0) return { ...found, near: [...new Set(found.unknown.flatMap((word) => nearWords(word, known)))] }

  const better = await engine.ask(found.words.join(' '))
  // A word that is still being written is more than its most frequent ending.
  const asWritten = found.corrected.length === 0 && found.unknown.length === 0 && better.hits.length < answer.hits.length
  const hits = asWritten ? answer.hits : better.hits
  if (hits.length > 0) return { ...found, hits: await preferTogether(hits, found.words, engine), partial: phrase }
  return { ...found, hits: await findAny(found.words, engine), partial: true }
}

function wordsOf(query: string, phrase: boolean): string[] {
  const words = query
    .split(/\s+/)
    .map(plainWord)
    .filter((word) => word !== '')
  const telling = words.filter((word) => !fillers.has(word))
  return phrase || telling.length === 0 ? words : telling
}

/** Words that say little of what is looked for: left out where others are left. */
const fillers = new Set(
  'a about an and are as at be best by can choose do does for from get good have how i if in is it its make my need of on or our pick should that the their them they this to want we what when where which who why with you your'.split(
    ' ',
  ),
)

/** `pub/sub` is looked for as one word first; these are its parts. */
function partsOf(query: string, word: string): string[] {
  const written = query.split(/\s+/).find((each) => plainWord(each) === word) ?? ''
  const parts = written
    .split(/[^\p{L}\p{N}]+/u)
    .map(plainWord)
    .filter((part) => part !== '')
  return parts.length > 1 ? parts : []
}

/** Puts first what has the words together, as a phrase or in one: `pay-per-use`. The engine looks at each word by itself. */
async function preferTogether(hits: Hit[], words: string[], engine: Engine): Promise<Hit[]> {
  if (words.length === 1) return hits
  const phrase = await engine.ask(words.join(' '), true)
  const joined = await engine.ask(words.join(''))
  const together = new Set([...phrase.hits, ...(joined.known[0] ? joined.hits : [])].map(({ page }) => page))
  const isTogether = ({ page }: Hit): number => (together.has(page) ? 1 : 0)
  return hits.toSorted((a, b) => isTogether(b) - isTogether(a))
}

/** What has any of the words; who has half of them has half of the score. */
async function findAny(words: string[], engine: Engine): Promise<Hit[]> {
  const merged = new Map<string, { hit: Hit; words: number }>()
  for (const [number, word] of words.entries()) {
    for (const hit of (await engine.ask(word)).hits) {
      const before = merged.get(hit.page)
      const places = [...(before?.hit.places ?? []), ...hit.places.map(({ at }) => ({ at, word: number }))].toSorted((a, b) => a.at - b.at)
      const score = (before?.hit.score ?? 0) + hit.score
      merged.set(hit.page, {
        hit: { ...hit, score, places },
        words: (before?.words ?? 0) + 1,
      })
    }
  }
  const hits = [...merged.values()].map(({ hit, words: own }) => ({ ...hit, score: (hit.score * own) / words.length }))
  return hits.toSorted((a, b) => b.score - a.score)
}
