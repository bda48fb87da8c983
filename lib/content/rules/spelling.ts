import { wordsFile } from '../read/own-words.ts'
import { judgedWords } from './helpers/judged-words.ts'
import { repairAt } from './helpers/repair-at.ts'
import type { Rule } from './rule.ts'

export const spellingRule = {
  name: 'spelling',
  severity: 'warning',
  remedy: 'Correct the word, or add it to content/words.txt.',
  content(content, tell) {
    for (const { word, file, place, meant } of judgedWords(content).unknown) {
      const whole = { ...place, endLine: place.line, endColumn: place.column + word.length }
      const guess = meant === undefined ? '' : ` Did you mean \`${meant}\`?`
      const message = `“${word}” is not in the dictionary.${guess} If it is right, add it to ${wordsFile}.`
      tell(file, whole, message, meant === undefined ? {} : repairAt(content.sources.get(file), whole, meant))
    }
  },
} satisfies Rule
