import { limits } from '../model/limits.ts'
import { readPlainFile } from './read-plain-file.ts'
import type { Fault, FaultName } from './faults.ts'

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads a file of content.
 * @param file its path from the root, with forward slashes.
 * @returns its text, or why it can't be read.
 */
export function readText(root: string, file: string): { text: string; fault?: undefined } | { text?: undefined; fault: Fault } {
  const fail = (rule: FaultName, message: string, line = 1, column = 1): { fault: Fault } => ({
    fault: { file, line, column, severity: 'error', rule, message },
  })
  const most = file.endsWith('.mdx')
    ? { bytes: limits.entryBytes, lines: limits.entryLines }
    : { bytes: limits.dataBytes, lines: limits.dataLines }
  const read = readPlainFile(root, file, most.bytes)
  if ('unopened' in read) return fail(read.unopened.rule, read.unopened.message)
  let text: string
  try {
    text = strictUtf8.decode(read.bytes)
  } catch {
    const { line, column } = firstBadByte(read.bytes)
    return fail('encoding', 'This file is not UTF-8 from here on: save it as UTF-8.', line, column)
  }
  if (text.trim() === '') return fail('empty-file', 'This file is empty: write it, or remove it.')
  const alone = /\r(?!\n)/.exec(text)?.index
  if (alone !== undefined) {
    const before = text.slice(0, alone).split('\n')
    const message = 'Carriage return without a line feed: save the file with a line feed at the end of each line.'
    return fail('character', message, before.length, (before.at(-1)?.length ?? 0) + 1)
  }
  const rows = text.split('\n')
  const long = rows.findIndex((row) => row.length > limits.lineLength)
  if (long !== -1)
    return fail('too-much', `This line is ${rows[long]?.length} characters long: the limit is ${limits.lineLength}. Break it.`, long + 1)
  if (rows.length > most.lines) return fail('too-much', `This file has more than ${most.lines} lines: split it.`, most.lines + 1)
  return { text }
}

function firstBadByte(bytes: Buffer): { line: number; column: number } {
  const good = new TextDecoder('utf-8').decode(bytes).split('\ufffd', 1)[0] ?? ''
  const lines = good.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
