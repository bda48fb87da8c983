import { Composer, isMap, isScalar, isSeq, Lexer, Parser, type CST, type Document } from 'yaml'
import { limits } from '../model/limits.ts'
import { lineFinder } from '../text/line-finder.ts'
import type { FaultName } from './faults.ts'

/** Something in a text that is not plain YAML. */
export type YamlFault = { offset: number; rule: FaultName; message: string }

/**
 * Reads YAML as plain data: without tags, anchors or aliases, so that nothing is constructed, repeated or run.
 * @returns the document, and what is wrong with it in reading order, once per line. There is no document if it contains tags and the like.
 */
export function readYaml(text: string): { document?: Document; faults: YamlFault[] } {
  const tell = (found: Found[]) => explainFirst(found, text)
  const { tokens, excess } = readTokens(text)
  if (excess !== undefined) return { faults: tell([{ offset: excess, code: 'TOO_MUCH' }]) }
  const foreign = findForeign(tokens)
  if (foreign.length > 0) return { faults: tell(foreign) }
  // Comparing every pair of keys is slow: `findOdd` looks them up instead.
  const options = { prettyErrors: false, schema: 'core', merge: false, uniqueKeys: false, stringKeys: true } as const
  const [document] = [...new Composer(options).compose(tokens, true, text.length)]
  const syntax = [...(document?.errors ?? []), ...(document?.warnings ?? [])]
  return {
    document,
    faults: tell([...syntax.map(({ pos, code, message }) => ({ offset: pos[0], code, message })), ...findOdd(document?.contents)]),
  }
}

/** `code` is one of the parser's errors, or the type of a token. */
type Found = { offset: number; code: string; message?: string }

/** @returns the tokens, or the offset at which they exceeded the limit. */
function readTokens(text: string): { tokens: CST.Token[]; excess?: number } {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let count = 0
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    count++
    if (count > limits.yamlTokens) return { tokens, excess: offset }
    for (const token of parser.next(lexeme)) tokens.push(token)
    // Three of the lexer's own marks represent no character of the text.
    if (!/^[\x02\x18\x1f]$/.test(lexeme)) offset += lexeme.length
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens }
}

/** Keeps the first problem of each line: the rest follow from it. */
function explainFirst(found: readonly Found[], text: string): YamlFault[] {
  const placeAt = lineFinder(text)
  const lines = new Set<number>()
  return found
    .toSorted((a, b) => a.offset - b.offset)
    .filter(({ offset }) => {
      const { line } = placeAt(offset)
      return !lines.has(line) && lines.add(line)
    })
    .slice(0, limits.problems)
    .map(({ offset, code, message }) => ({
      offset,
      rule: ruleOf[code] ?? 'yaml',
      message: explain(indentedByTab(text, offset) ? 'TAB_AS_INDENT' : code, message),
    }))
}

/** Everything that is not plain data or is nested too deeply: found in the tokens, before anything is built from them. */
function findForeign(tokens: readonly CST.Token[]): Found[] {
  const second = tokens.filter(({ type }) => type === 'document')[1]
  const found: Found[] = second ? [{ offset: second.offset, code: 'MULTIPLE_DOCS' }] : []
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next
    if (Object.hasOwn(advice, token.type)) found.push({ offset: token.offset, code: token.type })
    if ('items' in token && depth === limits.yamlDepth) found.push({ offset: token.offset, code: 'TOO_DEEP' })
    else for (const each of tokensIn(token)) open.push({ token: each, depth: 'items' in token ? depth + 1 : depth })
  }
  return found
}

function tokensIn(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return [...token.start, ...(token.value ? [token.value] : [])]
  if (!('items' in token)) return []
  return token.items.flatMap(({ start, key, sep, value }) => [...start, ...(key ? [key] : []), ...(sep ?? []), ...(value ? [value] : [])])
}

/** Duplicate keys, and numbers not written in digits. */
function findOdd(node: unknown, found: Found[] = []): Found[] {
  if (isScalar(node)) {
    if (typeof node.value === 'number' && !/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(node.source ?? ''))
      found.push({ offset: node.range?.[0] ?? 0, code: 'NUMBER' })
  } else if (isMap(node)) {
    const keys = new Set<unknown>()
    for (const { key, value } of node.items) {
      if (isScalar(key) && keys.has(key.value)) found.push({ offset: key.range?.[0] ?? 0, code: 'DUPLICATE_KEY' })
      if (isScalar(key)) keys.add(key.value)
      findOdd(key, found)
      findOdd(value, found)
    }
  } else if (isSeq(node)) for (const item of node.items) findOdd(item, found)
  return found
}

function indentedByTab(text: string, offset: number): boolean {
  return /^ *\t/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset + 1))
}

const ruleOf: Record<string, FaultName> = { TOO_MUCH: 'too-much', TOO_DEEP: 'too-much' }

/** By the parser's own names for errors and token types. */
const advice: Record<string, string> = {
  TAB_AS_INDENT: 'This line is indented with a tab: YAML allows only spaces.',
  DUPLICATE_KEY: 'Duplicate key: remove one of the two.',
  BAD_INDENT: 'This line is not indented like its neighbours: line them up.',
  MULTILINE_IMPLICIT_KEY: 'A key must be on one line; a text with `: ` in it needs quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A text with `: ` in it needs quotes.',
  NUMBER: 'Write a number in digits, such as 16 or 0.5; a text that looks like a number needs quotes.',
  NON_STRING_KEY: 'A key must be a plain name.',
  MULTIPLE_DOCS: 'A second document begins here, but a file may have only one: remove the line `---` or `...`.',
  TOO_MUCH: `This file has more than ${limits.yamlTokens} words and marks, more than any page could show: split it.`,
  TOO_DEEP: `Lists and mappings are nested more than ${limits.yamlDepth} levels deep here, deeper than anything in the handbook: flatten them.`,
  tag: 'Tags (`!name`) are not allowed: write the plain value.',
  alias: 'Aliases (`*name`) are not allowed: write the value out.',
  anchor: 'Anchors (`&name`) are not allowed: write the value without one.',
  directive: 'Directives (`%NAME`) are not allowed: remove this line.',
}

function explain(code: string, message = ''): string {
  const plain = message.replace(/\s+/g, ' ').replace(/ at line \d+.*$/, '')
  if (code === 'UNEXPECTED_TOKEN') return `${plain}. A text that begins with one of \`@ * & ! % > | # { [ " ' \`\` needs quotes.`
  return advice[code] ?? `${plain}${plain.endsWith('.') ? '' : '.'}`
}
