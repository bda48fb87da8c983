import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findFigures } from '../lib/content/text/find-figures.ts'
import type { EntryKind } from '../lib/content/model/schema.ts'
import { sections } from '../lib/content/model/sections.ts'

/** The slugs of generated documents begin with this, to tell their files from the others. */
export const madeSlug = 'made-document-'

/**
 * Adds documents of all kinds to the existing content, a fifth of them patterns with a drawing each, all different and
 * the same each time: in its words, with its claims and technologies.
 * @param root the folder that contains `content/`.
 */
export function makeDocuments(root: string, count: number): void {
  const read = (file: string) => readFileSync(path.join(root, 'content', file), 'utf8')
  const technologies = [...read('technologies.yaml').matchAll(/^- id: (\S+)\n {2}name: (.+)\n(?: {2}.*\n)*? {2}home: (.+)$/gm)].map(
    ([, id = '', name = '', home = '']): Technology => ({ id, name, home }),
  )
  const claims = [...read('claims.yaml').matchAll(/^- id: (\S+)\n(?: {2}.*\n)*? {2}figure: (.+)$/gm)].map(
    ([, id = '', figure = '']): Claimed => ({ id, figure }),
  )
  const vocabulary = wordsOf(root)
  for (let index = 0; index < count; index += 1) {
    const kind = kindOf(index)
    const random = makeRandom(index)
    const writer: Writer = { random, vocabulary, technologies, claims }
    const related = [...new Set([1, 7, 31].map((step) => (index + step) % count))].filter((other) => other !== index)
    const references = related.length > 0 ? related.map((other) => `${kindOf(other)}/${nameOf(other)}`) : ['patterns/serverless']
    const head = [
      `title: Made document ${index}`,
      `icon: 🧪`,
      `order: ${1000 + index}`,
      'related:',
      ...references.map((reference) => `  - ${reference}`),
      ...fieldsOf(kind, writer),
    ]
    const folder = path.join(root, 'content', kind)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, `${nameOf(index)}.mdx`), `---\n${head.join('\n')}\n---\n\n${bodyOf(kind, index, writer)}`)
  }
}

type Random = (below: number) => number

/** A figure, in the YAML of claims.yaml, with its claim. */
type Claimed = { id: string; figure: string }

type Technology = { id: string; name: string; home: string }

type Writer = { random: Random; vocabulary: readonly string[]; technologies: readonly Technology[]; claims: readonly Claimed[] }

/** The words of the existing entries, without those that make figures. */
function wordsOf(root: string): string[] {
  const texts = globSync(`content/*/!(${madeSlug}*).mdx`, { cwd: root }).map((file) =>
    readFileSync(path.join(root, file), 'utf8').replace(/^---\n.*?^---$|^```.*?^```$|`[^`\n]*`|\]\([^)]*\)|<[^>]*>/gms, ' '),
  )
  const found = new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}_'’./-])[a-z]{3,}(?![\p{L}\p{N}_'’/-])/gu) ?? []))
  return [...found].filter((word) => findFigures(`${word} days, ${word} of the, ${word} the, 5 ${word}`).length === 0).toSorted()
}

function kindOf(index: number): EntryKind {
  if (index % 5 === 0) return 'patterns'
  return index % 5 < 3 ? 'stack' : 'practices'
}

function nameOf(index: number): string {
  return `${madeSlug}${index}`
}

/** Pseudo-random numbers that are the same on every machine (a linear congruential generator). */
function makeRandom(seed: number): Random {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function fieldsOf(kind: EntryKind, writer: Writer): string[] {
  const { random, technologies, claims } = writer
  if (kind === 'practices') return ['checklist:', ...list(3 + random(6), (item) => `  - id: item-${item}\n    text: ${sentence(writer)}`)]
  const summary = `summary: ${sentence(writer)}`
  if (kind === 'stack') {
    const first = random(technologies.length)
    const choice = (item: number) => `  - id: ${technologies[(first + item) % technologies.length]?.id}\n    for: ${sentence(writer)}`
    return [summary, 'technologies:', ...list(3 + random(4), choice)]
  }
  return [
    summary,
    'benefits:',
    `  title: ${sentence(writer)}`,
    '  items:',
    ...list(3 + random(4), () => `    - text: ${sentence(writer)}`),
    'metrics:',
    ...list(4, () => {
      const claim = claims[random(claims.length)]
      return `  - value: ${claim?.figure}\n    label: ${sentence(writer)}\n    claim: ${claim?.id}`
    }),
  ]
}

function bodyOf(kind: EntryKind, index: number, writer: Writer): string {
  const { random } = writer
  const parts = list(1 + random(2), () => paragraph(writer))
  if (kind === 'patterns') parts.push(drawing(index, random))
  const titles = sections[kind].map(({ title }) => title)
  for (const title of [...titles, ...list(random(4), (section) => `${sentence(writer)} ${section}`)]) {
    parts.push(`## ${title}`, paragraph(writer))
    const form = random(4)
    if (form === 0)
      parts.push(list(3 + random(4), () => `- ${sentence(writer)}, see [the next](/${kindOf(index + 5)}/${nameOf(index)}/)`).join('\n'))
    if (form === 1)
      parts.push(`| what | how |\n| --- | --- |\n${list(3, () => `| ${sentence(writer)} | \`${term(random)}\` |`).join('\n')}`)
    if (form === 3) parts.push(remark(writer))
    if (form === 2) parts.push(`\`\`\`typescript\n${list(4, () => `const ${term(random)} = ${random(1000)}`).join('\n')}\n\`\`\``)
  }
  return `${parts.join('\n\n')}\n`
}

/** Rows of boxes with arrows between them. */
function drawing(index: number, random: Random): string {
  const columns = 2 + random(2)
  const first = random(terms.length)
  const label = (row: number, column: number): string => terms[(first + row * columns + column) % terms.length] ?? ''
  const box = (edge: (width: number) => string): string => list(columns, () => edge(13)).join('     ')
  const rows = list(2 + random(3), (row) =>
    [
      box((width) => `┌${'─'.repeat(width)}┐`),
      list(columns, (column) => `│${label(row, column).padStart(10).padEnd(13)}│`).join(' ──▶ '),
      box((width) => `└${'─'.repeat(width)}┘`),
    ].join('\n'),
  )
  return `\`\`\`diagram title="Drawing ${index}"\n${rows.join('\n       │\n       ▼\n')}\n\`\`\``
}

/** What the handbook's texts contain besides plain words: a technology with its home page, a claim, a callout. */
function remark(writer: Writer): string {
  const { random, technologies, claims } = writer
  const [technology, claim] = [technologies[random(technologies.length)], claims[random(claims.length)]]
  const text = `${technology?.name}, *${sentence(writer)}*, see [its home page](${technology?.home}).`
  if (random(2) === 0) return `<Callout title="${sentence(writer)}">\n\n${text}\n\n</Callout>`
  return `${text} **${sentence(writer)}**: <Claim id="${claim?.id}">${claim?.figure.replaceAll('"', '')}</Claim>.`
}

function paragraph(writer: Writer): string {
  return list(2 + writer.random(4), () => `${sentence(writer)} ${sentence(writer).toLowerCase()}.`).join(' ')
}

function sentence({ random, vocabulary }: Writer): string {
  const text = list(3 + random(5), () => vocabulary[random(vocabulary.length)]).join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Short ones, for boxes and code. */
const terms =
  'service queue event data cache deploy scale measure monitor gateway client order payment replica shard stream topic batch index query pool limit retry trace metric alert rollout canary schema contract version policy token secret region edge origin budget latency'.split(
    ' ',
  )

function term(random: Random): string {
  return terms[random(terms.length)] ?? 'term'
}

function list<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index))
}
