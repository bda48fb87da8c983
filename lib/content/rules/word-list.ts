import { compareWords, wordsFile } from '../read/own-words.ts'
import { isWord } from './helpers/judged-words.ts'
import type { Rule } from './rule.ts'

export const wordListRule = {
  name: 'word-list',
  severity: 'warning',
  remedy: 'Put the words of content/words.txt one on a line, in the order of the alphabet: `npm run check -- --fix`.',
  content({ words }, tell) {
    words.forEach(({ word, line }, index) => {
      const before = words[index - 1]?.word
      if (!isWord(word)) tell(wordsFile, { line, column: 1 }, `“${word}” is not one word: a line holds letters only.`)
      else if (before !== undefined && compareWords(before, word) > 0)
        tell(
          wordsFile,
          { line, column: 1 },
          `“${word}” comes before “${before}”: the list is in the order of the alphabet. \`npm run check -- --fix\` puts it in order.`,
        )
    })
  },
} satisfies Rule
