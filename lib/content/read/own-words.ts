import type { Problem } from '../model/problem.ts'

/** The handbook's own words: those that the dictionary does not have, one a line. */
export const wordsFile = 'content/words.txt'

export type OwnWord = { word: string; line: number }

/** Reads the list, each word once; lines that begin with `#` are remarks. */
export function parseWords(text: string): { words: OwnWord[]; problems: Problem[] } {
  const rows = text
    .split(/\r\n|\n|\r/)
    .map((row, index) => ({ word: row.trim(), line: index + 1 }))
    .filter(({ word }) => word !== '' && !word.startsWith('#'))
  const problems: Problem[] = []
  const words = rows.filter(({ word, line }, index) => {
    const tell = (rule: Problem['rule'], message: string) =>
      void problems.push({ file: wordsFile, line, column: 1, severity: 'warning', rule, message })
    const before = rows[index - 1]?.word
    const isWord = /^\p{L}[\p{L}\p{M}']*$/u.test(word)
    if (!isWord) tell('word-list', `“${word}” is not one word: a line holds letters only.`)
    else if (before === word) tell('duplicate', `“${word}” stands here twice.`)
    else if (before !== undefined && compareWords(before, word) > 0)
      tell(
        'word-list',
        `“${word}” comes before “${before}”: the list is in the order of the alphabet. \`npm run check -- --fix\` puts it in order.`,
      )
    return isWord && before !== word
  })
  return { words, problems }
}

/** The list in its order, each word once, the remarks first. */
export function sortWords(text: string): string {
  const rows = text.split(/\r\n|\n|\r/).map((row) => row.trim())
  const remarks = rows.filter((row) => row.startsWith('#'))
  const words = [...new Set(rows.filter((row) => row !== '' && !row.startsWith('#')))].toSorted(compareWords)
  return `${[...remarks, ...words].join('\n')}\n`
}

/** Capitals beside small letters, the same on every machine. */
function compareWords(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0
}
