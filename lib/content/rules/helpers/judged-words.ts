import { onceFor } from '../../model/once-for.ts'
import type { Place } from '../../model/problem.ts'
import type { Content } from '../../read/content.ts'
import type { OwnWord } from '../../read/own-words.ts'
import { placeIn } from '../../text/place-in.ts'
import { wordsIn } from '../../text/words-in.ts'
import { knowWords } from './known-words.ts'
import { sourcesOf } from './sources-of.ts'

/** A word that neither the dictionary nor the list has. */
type UnknownWord = { word: string; file: string; place: Place; meant?: string }

/** What is not known of the words of the texts, and of the lines of the list what nothing needs. Words are not looked up where names are not known: most of what would be told were not there to mend. */
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
  // What could not be read may need a word of the list.
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
