import { createJavaScriptRegexEngine } from '@shikijs/engine-javascript'
import { codeToTokensBase, createShikiPrimitive, type ShikiPrimitive } from '@shikijs/primitive'
import { grammars, type GrammarName } from './grammars.ts'

/** What a stretch of code can be, and the scopes by which grammars say so. */
const scopes = {
  comment: ['comment', 'punctuation.definition.comment'],
  string: ['string', 'markup.inserted'],
  keyword: ['keyword', 'storage', 'markup.deleted'],
  constant: ['constant', 'support.constant', 'variable.language'],
  name: ['entity.name', 'entity.other.attribute-name', 'support.function', 'support.type.property-name'],
} as const

export type CodeKind = keyof typeof scopes

/** Some characters of code that follow each other, and what they are. */
export type CodeRun = { text: string; kind?: CodeKind }

const kinds = Object.keys(scopes) as CodeKind[]
/** A theme gives colours: each kind has one by which it is known again. */
const colourOf = (kind: CodeKind): string => `#00000${kinds.indexOf(kind) + 1}`
const kindOf = new Map(kinds.map((kind) => [colourOf(kind), kind]))
const plain = '#000000'

const theme = {
  name: 'kinds',
  fg: plain,
  bg: '#FFFFFF',
  settings: [
    ...kinds.map((kind) => ({ scope: [...scopes[kind]], settings: { foreground: colourOf(kind) } })),
    { scope: ['keyword.operator', 'meta.embedded', 'storage.type.function.arrow'], settings: { foreground: plain } },
  ],
}

/** Longer lines are left as they are: what a grammar does with one grows faster than the line. */
const longestLine = 1000

/** One for each language: what another grammar adds to one must not hang on which page was made first. */
const tokenizers = new Map<GrammarName, Promise<ShikiPrimitive>>()

/**
 * Code in stretches that give it again, character for character, with `\n` for every end of a line. It is only read: nothing in it is run.
 * @param language its grammar is loaded with the first code of it.
 */
export async function highlight(code: string, language: GrammarName): Promise<CodeRun[]> {
  const tokenizer = tokenizers.get(language) ?? tokenizerOf(language)
  tokenizers.set(language, tokenizer)
  // Without a limit of time, by which a busy machine would make other pages.
  const options = { lang: language, theme: theme.name, tokenizeMaxLineLength: longestLine, tokenizeTimeLimit: 0 }
  const runs: CodeRun[] = []
  const add = (text: string, kind?: CodeKind): void => {
    const last = runs.at(-1)
    // A blank looks the same in every colour.
    if (last && (last.kind === kind || text.trim() === '')) last.text += text
    else runs.push({ text, kind })
  }
  for (const [index, line] of codeToTokensBase(await tokenizer, code, options).entries()) {
    if (index > 0) add('\n')
    for (const { content, color } of line) add(content, kindOf.get(color ?? plain))
  }
  return runs
}

async function tokenizerOf(language: GrammarName): Promise<ShikiPrimitive> {
  const { default: grammar } = await grammars[language]()
  return createShikiPrimitive({ langs: [grammar], themes: [theme], engine: createJavaScriptRegexEngine(), warnings: false })
}
