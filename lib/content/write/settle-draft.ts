import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkContent } from '../check/load.ts'
import { sortWords, wordsFile } from '../read/own-words.ts'
import type { Problem } from '../model/problem.ts'

/** A file to write; one that `isNew` must not exist yet. */
export type DraftFile = { file: string; text: string; isNew: boolean }

/** A word in a title that is not in the dictionary, and the one that may have been meant. */
export type NewWord = { word: string; meant?: string }

/**
 * Ensures that the check accepts new files by trying them in a copy of the content.
 * @returns the files, with the word list if it has to change; or why the check would reject them.
 */
export function settleDraft(root: string, files: readonly DraftFile[]): { files: DraftFile[]; words: NewWord[] } | { refusal: string } {
  const { added, list } = tryFiles(root, files)
  const unknown = added.filter(({ rule }) => rule === 'spelling')
  const other = added.find((problem) => !unknown.includes(problem))
  if (other) return { refusal: `The check would reject it: ${other.message}` }
  const words = [...new Map(unknown.map((problem) => newWord(problem, files)).map((each) => [each.word, each])).values()]
  if (words.length === 0) return { files: [...files], words: [] }
  const text = sortWords([list ?? '', ...words.map(({ word }) => word)].join('\n'))
  return { files: [...files, { file: wordsFile, text, isNew: list === undefined }], words }
}

/** The problems that the files add to the content; and the word list as it is. */
function tryFiles(root: string, files: readonly DraftFile[]): { added: Problem[]; list?: string } {
  const copy = mkdtempSync(path.join(tmpdir(), 'draft-'))
  try {
    cpSync(path.join(root, 'content'), path.join(copy, 'content'), { recursive: true })
    const { problems, sources } = checkContent(copy)
    const known = new Set(problems.map(({ file, message }) => `${file} ${message}`))
    for (const { file, text } of files) {
      mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
      writeFileSync(path.join(copy, file), text)
    }
    const added = checkContent(copy).problems.filter(
      ({ severity, file, message }) => severity !== 'info' && !known.has(`${file} ${message}`),
    )
    return { added, list: sources.get(wordsFile) }
  } finally {
    rmSync(copy, { recursive: true })
  }
}

function newWord({ file, line, column, endColumn = column, repair }: Problem, files: readonly DraftFile[]): NewWord {
  const row = files.find((each) => each.file === file)?.text.split(/\r\n|\n|\r/)[line - 1] ?? ''
  const word = row.slice(column - 1, endColumn - 1)
  const meant = repair?.slice(column - 1, repair.length - (row.length - endColumn + 1))
  return { word, ...(meant !== undefined && { meant }) }
}
