import type { Engine, Hit } from './engine.ts'
import { plainWord } from '../../lib/export/search/plain-word.ts'
import { arrange } from './arrange.ts'
import type { Sources } from './sources.ts'
import { termIn } from './terms.ts'
import { completeWord, correctName, correctWord, nearWords, tellingWords } from './words.ts'

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
  /** Names and words that look like the query. */
  near: string[]
  /** Nothing has all the words; these have some. */
  partial: boolean
}

/** Fewer than this is too little to believe that all words were meant as they were written. */
const enough = 3

/**
 * Finds what has all words of a query, in any of their forms and with whatever ending; in double quotes, the phrase. A query that
 * names a term leads to what explains it. Where nothing or little is found, it looks at each word: one that the index does not have
 * is completed, corrected or left out, and said.
 */
export async function find(query: string, sources: Sources): Promise<Found> {
  const { engine, terms, vocabulary } = sources
  const phrase = /^\s*["“„].+["”]\s*$/.test(query)
  const words = wordsOf(query, phrase)
  const found: Found = { hits: [], words, corrected: [], unknown: [], near: [], partial: false }
  if (words.length === 0) return found

  const answer = await engine.ask(words.join(' '), phrase)
  if (phrase && answer.hits.length > 0) return { ...found, hits: answer.hits }
  const named = termIn(words, terms)?.whole
  if (answer.known.every(Boolean) && (named || answer.hits.length >= enough))
    return { ...found, hits: await arrange(answer.hits, words, sources) }

  const known = await vocabulary()
  // Where nothing has all of them, the answer does not say which of them the index has.
  const single = await Promise.all(words.map(async (word) => (await engine.ask(word)).known[0] === true))
  found.words = words.flatMap((word, index) => {
    const last = index === words.length - 1
    if (known.words.has(word) || (single[index] && (!last || word.length < 4))) return [word]
    const whole = completeWord(word, known)
    if (whole !== undefined) return [whole]
    const parts = partsOf(query, word).filter((part) => part.length >= 4 && completeWord(part.slice(0, -1), known))
    if (parts.length > 0) return parts
    const meant = correctWord(word, known)
    // The engine knows a stem of it: it may be right in another form.
    if (single[index] && (meant === undefined || word.startsWith(meant.slice(0, -1)))) return [word]
    if (meant !== undefined) found.corrected.push({ typed: word, meant })
    else found.unknown.push(word)
    return meant ?? []
  })
  const unsure = found.unknown.length > 0 || (words.length > 1 && found.corrected.length > 0)
  const name = unsure ? correctName(words.join(''), known) : undefined
  if (name !== undefined) return { ...(await find(name, sources)), corrected: [{ typed: query.trim(), meant: name }] }
  if (found.words.length === 0) return { ...found, near: nearWords(words, known) }

  const better = await engine.ask(found.words.join(' '))
  // A word that is still being written is more than its most frequent ending.
  const asWritten = found.corrected.length === 0 && found.unknown.length === 0 && better.hits.length < answer.hits.length
  const hits = asWritten ? answer.hits : better.hits
  if (hits.length > 0) return { ...found, hits: await arrange(hits, found.words, sources), partial: phrase }
  return { ...found, hits: await arrange(await findAny(found.words, engine), found.words, sources), partial: found.words.length > 1 }
}

function wordsOf(query: string, phrase: boolean): string[] {
  const words = query
    .split(/\s+/)
    .map(plainWord)
    .filter((word) => word !== '')
  return phrase ? words : tellingWords(words)
}

/** `pub/sub` is looked for as one word first; these are its parts. */
function partsOf(query: string, word: string): string[] {
  const written = query.split(/\s+/).find((each) => plainWord(each) === word) ?? ''
  const parts = written
    .split(/[^\p{L}\p{N}]+/u)
    .map(plainWord)
    .filter((part) => part !== '')
  return parts.length > 1 ? parts : []
}

/** What has any of the words; who has half of them has a quarter of the score. */
async function findAny(words: string[], engine: Engine): Promise<Hit[]> {
  const merged = new Map<string, { hit: Hit; words: number }>()
  for (const [number, word] of words.entries()) {
    for (const hit of (await engine.ask(word)).hits) {
      const before = merged.get(hit.page)
      const places = [...(before?.hit.places ?? []), ...hit.places.map(({ at }) => ({ at, word: number }))].toSorted((a, b) => a.at - b.at)
      const score = (before?.hit.score ?? 0) + hit.score
      merged.set(hit.page, {
        hit: { ...hit, score, places, titled: false },
        words: (before?.words ?? 0) + 1,
      })
    }
  }
  const hits = [...merged.values()].map(({ hit, words: own }) => ({ ...hit, score: hit.score * (own / words.length) ** 2 }))
  return hits.toSorted((a, b) => b.score - a.score)
}
