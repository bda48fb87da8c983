import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fixDrawings } from './fix-drawings.ts'
import { readHandbook } from '../check/load.ts'
import { sortWords, wordsFile } from '../read/own-words.ts'
import type { Problem } from '../model/problem.ts'

/** Repairs can conflict: the content is read again after each round. */
const MOST_ROUNDS = 20

/**
 * Writes every repair that keeps the meaning of what it replaces: rows of drawings whose graph stays the same,
 * the order of the word list, and lines with a `safe` repair.
 * @param root the folder that holds `content/`.
 * @returns how many rows of each file were written; empty if there was nothing to repair.
 */
export function fixContent(root: string): Map<string, number> {
  const written = new Map<string, number>()
  const write = (file: string, text: string, rows: number) => {
    writeFileSync(path.join(root, file), text)
    written.set(file, (written.get(file) ?? 0) + rows)
  }
  for (const [file, text] of readHandbook(root).sources) {
    if (!file.endsWith('.mdx')) continue
    const { source, repaired } = fixDrawings(text, file)
    if (repaired > 0) write(file, source, repaired)
  }
  const words = readHandbook(root).sources.get(wordsFile)
  const sorted = words === undefined ? '' : sortWords(words)
  if (words !== undefined && sorted.trimEnd() !== words.trimEnd()) {
    const before = words.split(/\r\n|\n|\r/)
    const moved = sorted.split('\n').filter((row, index) => row !== before[index]).length
    if (moved > 0) write(wordsFile, sorted, moved)
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { problems, sources } = readHandbook(root)
    const repairs = Map.groupBy(
      problems.filter(({ safe, repair }) => safe && repair !== undefined),
      ({ file }) => file,
    )
    if (repairs.size === 0) break
    for (const [file, ofFile] of repairs) {
      const { text, rows } = repairRows(sources.get(file) ?? '', ofFile)
      write(file, text, rows)
    }
  }
  return written
}

/** One repair per row: any further one was made for the row as it was. */
function repairRows(source: string, problems: readonly Problem[]): { text: string; rows: number } {
  // Line ends are kept: every second part is one.
  const parts = source.split(/(\r\n|\n|\r)/)
  const repairs = new Map(problems.toReversed().map(({ line, repair = '' }) => [line, repair]))
  for (const [line, repair] of repairs) parts[2 * (line - 1)] = repair
  return { text: parts.join(''), rows: repairs.size }
}
