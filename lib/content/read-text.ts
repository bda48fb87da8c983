import { lstatSync, readFileSync, type Stats } from 'node:fs'
import path from 'node:path'
import { checkCharacters } from './check-characters.ts'
import { limits } from './limits.ts'
import type { Problem } from './problem.ts'
import type { Rule } from './rules.ts'

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads a file of content. Opens nothing but a plain file, so that it never waits for a pipe and never leaves the folder by a link.
 * @param file its path from the root, with forward slashes.
 * @returns its text, where it can be read, and what is wrong with it as a file.
 */
export function readText(root: string, file: string): { text?: string; problems: Problem[] } {
  const fail = (rule: Rule, message: string, line = 1, column = 1): { problems: Problem[] } => ({
    problems: [{ file, line, column, severity: 'error', rule, message }],
  })
  const at = path.join(root, file)
  let bytes: Buffer
  try {
    const unfit = whyUnfit(lstatSync(at), file)
    if (unfit) return fail(...unfit)
    bytes = readFileSync(at)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return fail('file', code === 'ENOENT' ? 'This file is missing.' : `This file can't be read: ${message.replace(/,.*/, '')}.`)
  }
  let text: string
  try {
    text = strictUtf8.decode(bytes)
  } catch {
    const { line, column } = firstBadByte(bytes)
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
  const most = file.endsWith('.mdx') ? limits.entryLines : limits.dataLines
  if (rows.length > most) return fail('too-much', `This is line ${most + 1} of the file: it may have ${most}. Split it.`, most + 1)
  return { text, problems: checkCharacters(text, file) }
}

function whyUnfit(stats: Stats, file: string): [Rule, string] | undefined {
  if (stats.isSymbolicLink()) return ['file', 'This is a symbolic link: put the file itself here.']
  if (stats.isDirectory()) return ['file', 'This is a folder: an entry is a file.']
  if (!stats.isFile()) return ['file', 'This is no plain file: a pipe or a device is not read.']
  const most = file.endsWith('.mdx') ? limits.entryBytes : limits.dataBytes
  if (stats.size > most) return ['too-much', `This file has ${stats.size} bytes: it may have ${most}. Split it.`]
  return undefined
}

function firstBadByte(bytes: Buffer): { line: number; column: number } {
  const good = new TextDecoder('utf-8').decode(bytes).split('\ufffd', 1)[0] ?? ''
  const lines = good.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
