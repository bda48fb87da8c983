import { plainWord } from '../../lib/export/search/plain-word.ts'
import { tellingWords } from './words.ts'

/** What is explained: the number of its record, and those of the records to which a search for it leads, the first one first. */
export type Term = { at: number; leads: readonly number[] }

/** Terms by their names, each as one plain word in the singular, with and without what says little: `vendorlockin`, `vendorlock`. */
export type Terms = ReadonlyMap<string, Term>

/** As the export writes them: names in words joined by hyphens, then numbers; a term a line. */
export function readTerms(text: string): Terms {
  return new Map(
    text.split('\n').flatMap((line) => {
      const parts = line.split(' ')
      const first = parts.findIndex((part, index) => index > 0 && /^\d+$/.test(part))
      const [at = 0, ...leads] = parts.slice(first).map(Number)
      const term = { at, leads }
      const names = parts.slice(0, first).map((name) => name.split('-'))
      return names.flatMap((words) => [words, tellingWords(words)].map((each) => [keyOf(each), term] as const))
    }),
  )
}

/** The term that the longest run of these words names; `whole` where it is all of them, `most` where it is half of them or more. */
export function termIn(words: readonly string[], terms: Terms): { term: Term; whole: boolean; most: boolean } | undefined {
  for (let length = words.length; length > 0; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const term = terms.get(keyOf(words.slice(start, start + length)))
      if (term) return { term, whole: length === words.length, most: length * 2 >= words.length }
    }
  return undefined
}

/** The one term whose name begins with these words, the last of which may be half written. */
export function termBegunBy(words: readonly string[], terms: Terms): Term | undefined {
  const start = plainWord(words.join(''))
  const begun = new Set([...terms].flatMap(([key, term]) => (start.length > 3 && key.startsWith(start) ? [term] : [])))
  return begun.size === 1 ? [...begun][0] : undefined
}

function keyOf(words: readonly string[]): string {
  return plainWord(words.join('')).replace(/(?<=...)(?<!s)s$/, '')
}
