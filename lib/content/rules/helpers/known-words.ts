import { closestName } from '../../text/did-you-mean.ts'
import { openDictionary } from './dictionary.ts'
import type { OwnWord } from '../../read/own-words.ts'
import { wordsIn } from '../../text/words-in.ts'

/** Words known from the dictionary, the handbook's own list, and the names that its content defines. */
export type KnownWords = {
  /** Whole, or in its parts (`OrderPlaced`). */
  has: (word: string, compound?: string) => boolean
  suggest: (word: string) => string | undefined
  /** Lines of the handbook's list that are also in the dictionary, and those that were never asked for. */
  leftOver: () => { doubled: OwnWord[]; unused: OwnWord[] }
}

export function knowWords(list: readonly OwnWord[], names: readonly string[]): KnownWords {
  const dictionary = openDictionary()
  const own = new Set(list.map(({ word }) => word))
  // The rule `placeholder` reports text still to be written.
  own.add('TODO')
  for (const name of names) for (const { word } of wordsIn(name)) own.add(word)
  const asked = new Set<string>()
  const right = new Set<string>()
  function has(word: string, compound?: string): boolean {
    if (right.has(word)) return true
    const listed = formsOf(word).find((form) => own.has(form))
    const known = listed !== undefined || dictionary.has(word) || partsOf(word).every((part) => part !== word && has(part))
    if (listed !== undefined) asked.add(listed)
    if (known) right.add(word)
    return known || (compound !== undefined && dictionary.has(compound))
  }
  return {
    has,
    suggest(word) {
      const near = [...own].filter((each) => Math.abs(each.length - word.length) < 3)
      const lower = near.map((each) => each.toLowerCase())
      const listed = near[lower.indexOf(closestName(word, lower) ?? '')]
      // It will be needed as soon as the text is right.
      if (listed !== undefined) asked.add(listed)
      const meant = listed ?? (/\p{Ll}/u.test(word) ? dictionary.suggest(word) : undefined)
      if (meant === undefined || meant === word) return undefined
      return /^\p{Lu}/u.test(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
    },
    leftOver() {
      const doubled = list.filter(({ word }) => dictionary.has(word))
      return { doubled, unused: list.filter(({ word }) => !dictionary.has(word) && !asked.has(word)) }
    },
  }
}

/** A word on the list covers its plural; one without capitals also covers itself capitalized or in capitals. */
function formsOf(word: string): string[] {
  const single = word.replace(/s$/, '')
  const plain = /^\p{Lu}?[^\p{Lu}]*$|^[^\p{Ll}]*$/u.test(word) ? word.toLowerCase() : word
  return [word, single, plain, plain.replace(/s$/, '')]
}

/** `OrderPlaced` → `Order`, `Placed`. */
function partsOf(word: string): string[] {
  return word.split(/(?<=\p{Ll})(?=\p{Lu})/u)
}
