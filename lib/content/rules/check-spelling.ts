import type { Prose } from '../read/find-prose.ts'
import { knowWords } from './known-words.ts'
import { wordsFile, type OwnWord } from '../read/own-words.ts'
import type { Place, Problem } from '../model/problem.ts'
import { wordsIn } from '../text/words-in.ts'

type SpellingOptions = {
  prose: readonly Prose[]
  /** The text of each file by its path, for the repaired lines. */
  sources: ReadonlyMap<string, string>
  /** What content/words.txt holds. */
  words: readonly OwnWord[]
  /** Names that the content itself defines. */
  names: readonly string[]
  /** All content could be read, so that a word which stands nowhere is not needed. */
  complete: boolean
}

/** Every word that neither the dictionary nor the handbook's own list has, and every word of the list that nothing needs. */
export function checkSpelling({ prose, sources, words, names, complete }: SpellingOptions): Problem[] {
  const known = knowWords(words, names)
  const suggestions = new Map<string, string | undefined>()
  const problems = prose.flatMap(({ file, text, ...start }) =>
    wordsIn(text).flatMap(({ word, index, compound }): Problem[] => {
      if (known.has(word, compound)) return []
      if (!suggestions.has(word)) suggestions.set(word, known.suggest(word))
      return [tellWord(word, suggestions.get(word), file, placeIn(text, index, start), sources.get(file) ?? '')]
    }),
  )
  return complete ? [...problems, ...checkList(known.leftOver())] : problems
}

function tellWord(word: string, meant: string | undefined, file: string, { line, column }: Place, source: string): Problem {
  const place = { file, line, column, endLine: line, endColumn: column + word.length, severity: 'warning', rule: 'spelling' } as const
  const advice = `If it is right, give it a line in ${wordsFile}.`
  if (meant === undefined) return { ...place, message: `“${word}” is no word of the dictionary. ${advice}` }
  const row = source.split(/\r\n|\n|\r/)[line - 1] ?? ''
  const repair = row.slice(0, column - 1) + meant + row.slice(column - 1 + word.length)
  return { ...place, message: `“${word}” is no word of the dictionary. Did you mean \`${meant}\`? ${advice}`, repair }
}

function checkList({ doubled, unused }: { doubled: OwnWord[]; unused: OwnWord[] }): Problem[] {
  const tell = ({ word, line }: OwnWord, message: string): Problem => ({
    file: wordsFile,
    line,
    column: 1,
    endLine: line,
    endColumn: word.length + 1,
    severity: 'warning',
    rule: 'unused',
    message,
  })
  return [
    ...doubled.map((each) => tell(each, `The dictionary has “${each.word}” already: take the line out.`)),
    ...unused.map((each) => tell(each, `No text has the word “${each.word}”: take the line out.`)),
  ]
}

function placeIn(text: string, index: number, { line, column }: Place): Place {
  const rows = text.slice(0, index).split(/\r\n|\n|\r/)
  return { line: line + rows.length - 1, column: (rows.length === 1 ? column : 1) + (rows.at(-1)?.length ?? 0) }
}
