import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { didYouMean } from '../lib/content/text/did-you-mean.ts'
import { draft, draftKinds, type Draft, type DraftKind } from '../lib/content/write/draft.ts'

const kinds = Object.keys(draftKinds)
const usage = `Usage: npm run new -- ${kinds.join('|')} "Title" [--slug address]`

function main(): void {
  const request = readRequest()
  if ('refusal' in request) return refuse(request.refusal)
  // Only a command may read the clock, never a page.
  const now = new Date()
  const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10)
  const drafted = draft(process.cwd(), { ...request, today })
  if ('refusal' in drafted) return refuse(drafted.refusal)
  for (const { file, text, isNew } of drafted.files) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: isNew ? 'wx' : 'w' })
  }
  console.log(report(request.kind, drafted))
}

type Request = { kind: DraftKind; title: string; slug?: string }

function readRequest(): Request | { refusal: string } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { slug: { type: 'string' } } })
    const [kind = '', ...words] = positionals
    if (kind === '') return { refusal: usage }
    if (!isKind(kind)) return { refusal: `There is no template for \`${kind}\`${didYouMean(kind, kinds)}\n${usage}` }
    return { kind, title: words.join(' '), ...values }
  } catch (error) {
    return { refusal: `${(error as Error).message.replace(/\. To specify.*/s, '.')}\n${usage}` }
  }
}

function isKind(kind: string): kind is DraftKind {
  return Object.hasOwn(draftKinds, kind)
}

function report(kind: DraftKind, { slug, files, placeholders, words }: Draft): string {
  const places = placeholders === 1 ? 'the text that begins' : `the ${placeholders} texts that begin`
  const page = { claim: `/sources/#${slug}`, technology: `/technologies/${slug}/` }[kind as string] ?? `/${draftKinds[kind]}/${slug}/`
  return [
    ...files.map(({ file, isNew }) => (isNew ? `Made ${file}` : `Added to ${file}`)),
    ...(words.length > 0
      ? [`Not in the dictionary, so added to content/words.txt: ${listWords(words)}. If misspelled, correct it there and in the new file.`]
      : []),
    '',
    `Next: replace ${places} with TODO:, then run npm run check.`,
    `npm run dev shows it at http://localhost:3000${page}`,
  ].join('\n')
}

function listWords(words: Draft['words']): string {
  return words.map(({ word, meant }) => `“${word}”${meant ? ` (“${meant}”?)` : ''}`).join(', ')
}

function refuse(message: string): void {
  console.error(message)
  process.exitCode = 1
}

main()
