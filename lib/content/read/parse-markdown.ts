import type { Root } from 'mdast'
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression'
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx'
import { mdxExpression } from 'micromark-extension-mdx-expression'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import { mdxMd } from 'micromark-extension-mdx-md'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { boundMarkup, TooMuch, type Opened } from './bound-markup.ts'
import { limits } from '../model/limits.ts'
import type { Fault, FaultName } from './faults.ts'

/** How many faults to look for in one text: each costs another reading. */
const mostFaults = 20

/**
 * Parses an MDX file's text into a tree; never throws. A block that can't be read is a fault, with its place, and is left out:
 * the blocks before and after it are read.
 * @returns no tree if there is too much to read.
 */
export function parseMarkdown(source: string, file: string): { root?: Root; faults: Fault[] } {
  const excess = findExcess(source, file)
  if (excess) return { faults: [excess] }
  const { parse, opened } = readerFor(source)
  const faults: Fault[] = []
  let text = source
  for (let round = 0; round < mostFaults; round++) {
    opened.place = undefined
    try {
      return { root: parse(text), faults }
    } catch (error) {
      const fault = explainParseError(error, opened, text, file)
      // Once a tag is missing, the others may not match: only the first is certain to be a fault.
      if (fault.rule !== 'unclosed-tag' || !faults.some(({ rule }) => rule === 'unclosed-tag')) faults.push(fault)
      // What can't be read is a tag or an expression: it may have begun in an earlier block.
      const from = fault.rule === 'unclosed-tag' ? fault.line : Math.min(openedIn(opened)?.line ?? fault.line, fault.line)
      const rest = fault.rule === 'too-much' ? undefined : withoutLines(text, from, fault.line)
      if (rest === undefined) break
      text = rest
    }
  }
  return { faults }
}

const openedIn = ({ place }: Opened): Opened['place'] => place

/** The text with the blocks around some lines blanked out, so that everything else stays in place; undefined if there are no such blocks. */
function withoutLines(text: string, from: number, to: number): string | undefined {
  const rows = text.split('\n')
  const ends = (row = ''): boolean => /^\s*(?:$|`{3}|~{3}|---\s*$)/.test(row)
  let [first, last] = [from - 1, to - 1]
  if (ends(rows[last])) return undefined
  while (first > 0 && !ends(rows[first - 1])) first--
  while (last < rows.length - 1 && !ends(rows[last + 1])) last++
  return rows.map((row, index) => (index < first || index > last ? row : row.replace(/[^\r]/g, ' '))).join('\n')
}

function findExcess(source: string, file: string): Fault | undefined {
  const sign = source
    .matchAll(/[|@\\&<>[\]()*_~!`]/g)
    .drop(limits.signs)
    .next().value
  if (!sign) return undefined
  const rows = source.slice(0, sign.index).split('\n')
  const message = `This entry has more than ${limits.signs} characters that could be markup: split it.`
  return { file, line: rows.length, column: (rows.at(-1)?.length ?? 0) + 1, severity: 'error', rule: 'too-much', message }
}

/** `opened` is where the parser last saw a tag or an expression begin. */
type Reader = { parse: (source: string) => Root; opened: Opened }

const readers = new Map<string, Reader>()

/** Looking for addresses is a fifth of the work, and most texts have none: they get a parser without it, made once. */
function readerFor(source: string): Reader {
  const impossible = addresses.filter(({ sign }) => !sign.test(source)).map(({ name }) => name)
  const key = impossible.join()
  const known = readers.get(key)
  if (known) return known
  const opened: Opened = {}
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(leaveOut, new Set(impossible))
    .use(addComponents, opened)
  const reader: Reader = { parse: (text) => processor.parse(text), opened }
  readers.set(key, reader)
  return reader
}

/** The bare addresses that GFM turns into links, by the names of their constructs, and what each must contain. */
const addresses = [
  { name: 'emailAutolink', sign: /@/ },
  { name: 'protocolAutolink', sign: /:\/\// },
  { name: 'wwwAutolink', sign: /www/i },
  // Escapes and character references can produce any character: such addresses are looked for in the tree.
  { name: 'inTree', sign: /@|:\/\/|www|[&\\]/i },
]

function leaveOut(this: Processor, names: ReadonlySet<string>): void {
  const data = this.data()
  data.micromarkExtensions = data.micromarkExtensions?.map(({ text = {}, ...extension }) => ({
    ...extension,
    text: Object.fromEntries(
      Object.entries(text).flatMap(([code, constructs]) => {
        const kept = [constructs ?? []].flat().filter(({ name = '' }) => !names.has(name))
        return kept.length > 0 ? [[code, kept]] : []
      }),
    ),
  }))
  if (names.has('inTree'))
    data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().map((extension) => ({ ...extension, transforms: [] }))
}

/**
 * The syntax of MDX without its JavaScript: braces are found and never read, so there is no parser of JavaScript here, and
 * nothing that could run it. An import is a line of text, which the rule `import` reports.
 */
function addComponents(this: Processor, opened: Opened): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), mdxExpression(), mdxJsx(), mdxMd(), boundMarkup(opened)]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()]
}

type ParseError = {
  reason?: string
  message?: string
  line?: number
  column?: number
  place?: { line?: number; column?: number; start?: { line: number; column: number } }
}

/** Micromark's errors give their place in fields, or only in their text (`(3:1-3:9)`). */
function explainParseError(error: unknown, opened: Opened, source: string, file: string): Fault {
  const { reason, message, line, column, place } = error as ParseError
  const text = reason ?? message ?? String(error)
  const inText = /\((\d+):(\d+)/.exec(text)
  const unended = /end of file|closing brace/.test(text) ? opened.place : undefined
  const [at, across] = unended
    ? [unended.line, unended.column]
    : inText
      ? [Number(inText[1]), Number(inText[2])]
      : [place?.start?.line ?? place?.line ?? line ?? source.split('\n').length, place?.start?.column ?? place?.column ?? column ?? 1]
  const unclosed = /Expected a closing tag for `<([^>]*)>`/.exec(text)
  const fault = (rule: FaultName, sentence: string): Fault => ({
    file,
    line: at,
    column: across,
    severity: 'error',
    rule,
    message: sentence,
  })
  if (error instanceof TooMuch) return fault('too-much', error.message)
  if (unclosed)
    return fault(
      'unclosed-tag',
      `The tag \`<${unclosed[1]}>\` is not closed: write \`</${unclosed[1]}>\` where it ends, or \`&lt;\` for a literal less-than sign.`,
    )
  if (/to create a link in MDX/.test(text))
    return fault('syntax', 'Addresses in `<…>` are not allowed: write this one without the brackets, or as `[text](address)`.')
  const other = /Unexpected closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>`/.exec(text)
  if (other)
    return fault('unclosed-tag', `The tag \`<${other[2]}>\` is not closed before \`</${other[1]}>\`: write \`</${other[2]}>\` first.`)
  if (/closing slash|closing tag/.test(text)) return fault('unclosed-tag', 'This closing tag has no opening tag: add one, or remove it.')
  if (unended && source[unended.offset] === '<')
    return fault('unclosed-tag', 'This tag never ends: write `>` where it ends, or `&lt;` for a literal less-than sign.')
  if (/expression|brace/.test(text))
    return fault('expression', 'Expressions in braces are not allowed: content is data. Write `\\{` for a literal brace.')
  if (/to create a comment/.test(text))
    return fault('syntax', '`<!` is not allowed here: remove the comment (`<!-- … -->`), or write `&lt;` for a literal less-than sign.')
  return fault(
    'syntax',
    `This can't be read: ${text.replace(/\s*\([^)]*\)\s*$/, '').replace(/\.$/, '')}. Write \`&lt;\` for a literal less-than sign and \`\\{\` for a literal brace.`,
  )
}
