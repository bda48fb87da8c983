import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie, type ITrie, type SuggestionResult } from 'cspell-trie-lib'

/** British English, which has both -ise and -ize. */
export type Dictionary = {
  has: (word: string) => boolean
  /** The word that was meant, at most two letters away (in short words one): its British spelling first, then the nearest. */
  suggest: (word: string) => string | undefined
}

let english: ITrie | undefined

/** The dictionary of the language in which the handbook is written; read at the first call, since that takes a fifth of a second. */
export function openDictionary(): Dictionary {
  // The package exports only its package.json; the word list is next to it.
  const folder = path.dirname(findPackageJSON('@cspell/dict-en-gb-mit', import.meta.url) ?? '')
  english ??= decodeTrie(gunzipSync(readFileSync(path.join(folder, 'en_GB.trie.gz'))))
  const words = english
  const has = (word: string): boolean => words.has(word) || words.has(word.toLowerCase())
  return {
    has,
    suggest(word) {
      const british = americanisms
        .map(([american, spelling]) => word.replace(american, spelling))
        .find((each) => each !== word && has(each))
      return (
        british ?? nearest(word, words.suggestWithCost(word.toLowerCase(), { numSuggestions: 12, changeLimit: word.length > 4 ? 2 : 1 }))
      )
    },
  }
}

const americanisms = [
  [/or(?!.*or)/, 'our'],
  [/er(?=s?$)/, 're'],
  [/og(?=s?$)/, 'ogue'],
  [/yz/, 'ys'],
  [/ense(?=s?$)/, 'ence'],
  [/(?<=[aeiou])l(?=ed$|ing$|ers?$)/, 'll'],
] as const

/** Among equally close words, prefers one that ends like the word and has all its letters. */
function nearest(word: string, candidates: readonly SuggestionResult[]): string | undefined {
  const ranked = candidates.map(({ word: each, cost }) => ({
    each,
    // 100 per letter.
    cost: cost + (each.at(-1) === word.at(-1) ? 0 : 20) + (each.length < word.length ? 10 : 0) + (/\P{L}/u.test(each) ? 20 : 0),
  }))
  return ranked.toSorted((a, b) => a.cost - b.cost)[0]?.each
}
