/** The handbook's own words: those that are not in the dictionary, one per line. */
export const wordsFile = 'content/words.txt'

/** The words and phrases that texts avoid, each with what to write instead. */
export const phrasesFile = 'content/phrases.yaml'

/** A line of the list. */
export type OwnWord = { word: string; line: number }

/** Every line of the list that is not a comment; comments begin with `#`. */
export function readWords(text: string): OwnWord[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((row, index) => ({ word: row.trim(), line: index + 1 }))
    .filter(({ word }) => word !== '' && !word.startsWith('#'))
}

/** The sorted list, each word once, comments first. */
export function sortWords(text: string): string {
  const rows = text.split(/\r\n|\n|\r/).map((row) => row.trim())
  const remarks = rows.filter((row) => row.startsWith('#'))
  const words = [...new Set(rows.filter((row) => row !== '' && !row.startsWith('#')))].toSorted(compareWords)
  return `${[...remarks, ...words].join('\n')}\n`
}

/** Sorts capitals next to lower-case letters, the same on every machine. */
export function compareWords(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0
}
