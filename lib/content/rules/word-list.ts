import { compareWords, wordsFile } from '../read/own-words.ts'
import { isWord } from './helpers/judged-words.ts'
import type { Rule } from './rule.ts'

export const wordListRule = {
  name: 'word-list',
  severity: 'warning',
  remedy: 'List the words of content/words.txt one per line, in alphabetical order: `npm run check -- --fix` sorts them.',
  content({ words }, tell) {
    words.forEach(({ word, line }, index) => {
      const before = words[index - 1]?.word
      if (!isWord(word)) tell(wordsFile, { line, column: 1 }, `“${word}” is not a single word: write one word per line, in letters only.`)
      else if (before !== undefined && compareWords(before, word) > 0)
        tell(
          wordsFile,
          { line, column: 1 },
          `“${word}” belongs before “${before}”: the list is in alphabetical order. \`npm run check -- --fix\` sorts it.`,
        )
    })
  },
} satisfies Rule
