import { checkCharacters } from '../rules/check-characters.ts'
import { limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import { readPlainFile } from './read-plain-file.ts'
import type { Rule } from '../rules/rules.ts'

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads a file of content.
 * @param file its path from the root, with forward slashes.
 * @returns its text, where it can be read, and what is wrong with it as a file.
 */
export function readText(root: string, file: string): { text?: string; problems: Problem[] } {
  const fail = (rule: Rule, message: string, line = 1, column = 1): { problems: Problem[] } => ({
    problems: [{ file, line, column, severity: 'error', rule, message }],
  })
  const most = file.endsWith('.mdx')
    ? { bytes: limits.entryBytes, lines: limits.entryLines }
    : { bytes: limits.dataBytes, lines: limits.dataLines }
  const read = readPlainFile(root, file, { most: most.bytes })
  if ('unopened' in read) return fail(read.unopened.rule, read.unopened.message)
  let text: string
  try {
    text = strictUtf8.decode(read.bytes)
  } catch {
    const { line, column } = firstBadByte(read.bytes)
    return fail('encoding', 'This file is not UTF-8 from here on: save it with the encoding UTF-8.', line, column)
  }
  if (text.trim() === '') return fail('empty-file', 'This file is empty.')
  const alone = /\r(?!\n)/.exec(text)?.index
  if (alone !== undefined) {
    const before = text.slice(0, alone).split('\n')
    const message = 'A carriage return stands here alone: save the file with a line feed at the end of each line.'
    return fail('character', message, before.length, (before.at(-1)?.length ?? 0) + 1)
  }
  const rows = text.split('\n')
  const long = rows.findIndex((row) => row.length > limits.lineLength)
  if (long !== -1)
    return fail('too-much', `This line has ${rows[long]?.length} characters: it may have ${limits.lineLength}. Break it.`, long + 1)
  if (rows.length > most.lines)
    return fail('too-much', `This is line ${most.lines + 1} of the file: it may have ${most.lines}. Split it.`, most.lines + 1)
  return { text, problems: checkCharacters(text, file) }
}

function firstBadByte(bytes: Buffer): { line: number; column: number } {
  const good = new TextDecoder('utf-8').decode(bytes).split('\ufffd', 1)[0] ?? ''
  const lines = good.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
