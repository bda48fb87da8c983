import { onceFor } from '../../model/once-for.ts'
import type { Place } from '../../model/problem.ts'
import type { Content } from '../../read/content.ts'
import type { OwnWord } from '../../read/own-words.ts'
import { placeIn } from '../../text/place-in.ts'
import { wordsIn } from '../../text/words-in.ts'
import { knowWords } from './known-words.ts'
import { sourcesOf } from './sources-of.ts'

/** A word that is neither in the dictionary nor in the list. */
type UnknownWord = { word: string; file: string; place: Place; meant?: string }

/** The texts' unknown words, and the list's unneeded lines. Words are not looked up while names are unknown: most reports would be false. */
export const judgedWords = onceFor((content: Content): { unknown: UnknownWord[]; doubled: OwnWord[]; unused: OwnWord[] } => {
  const { handbook, unread, spelled, prose } = content
  if (!spelled || unread.has('content/technologies.yaml') || unread.has('content/sources.yaml'))
    return { unknown: [], doubled: [], unused: [] }
  const names = [
    ...handbook.technologies.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...handbook.sources.map(({ publisher }) => publisher),
    ...handbook.claims.flatMap(sourcesOf).flatMap(({ reportedBy }) => reportedBy?.publisher ?? []),
  ]
  const known = knowWords(listedWords(content), names)
  const suggestions = new Map<string, string | undefined>()
  const unknown = prose.flatMap(({ file, text, ...start }) =>
    wordsIn(text).flatMap(({ word, index, compound }): UnknownWord[] => {
      if (known.has(word, compound)) return []
      if (!suggestions.has(word)) suggestions.set(word, known.suggest(word))
      return [{ word, file, place: placeIn(text, index, start), meant: suggestions.get(word) }]
    }),
  )
  const { doubled, unused } = known.leftOver()
  // Unread files may need a word from the list.
  return unread.size === 0 ? { unknown, doubled, unused } : { unknown, doubled: [], unused: [] }
})

/** The words of the list, each once. */
function listedWords({ words }: Content): OwnWord[] {
  return words.filter(({ word }, index) => isWord(word) && words[index - 1]?.word !== word)
}

/** Whether a line of the list is one word. */
export function isWord(text: string): boolean {
  return /^\p{L}[\p{L}\p{M}']*$/u.test(text)
}
