import { phrasesFile } from '../read/own-words.ts'
import { placeIn } from '../text/place-in.ts'
import { phraseFinder } from '../text/phrase-finder.ts'
import type { Rule } from './rule.ts'

export const phraseRule = {
  name: 'phrase',
  severity: 'warning',
  remedy: 'Write what content/phrases.yaml suggests; docs/style.md says why.',
  content({ prose, phrases }, tell) {
    const find = phraseFinder(phrases.flatMap(({ avoid, write }) => avoid.map((phrase) => [phrase, write] as const)))
    for (const { file, text, ...start } of prose) {
      if (file === phrasesFile) continue
      for (const { value: write, text: found, at } of find(text)) {
        const { line, column } = placeIn(text, at, start)
        const end = placeIn(text, at + found.length, start)
        tell(file, { line, column, endLine: end.line, endColumn: end.column }, `“${found.replaceAll(/\s+/g, ' ')}”: write ${write}.`)
      }
    }
  },
} satisfies Rule
