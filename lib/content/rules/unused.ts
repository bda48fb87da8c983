import { entriesOf } from '../model/handbook.ts'
import type { Content } from '../read/content.ts'
import { wordsFile } from '../read/own-words.ts'
import { termsExplainedIn } from '../show/glossary.ts'
import { placeholder } from '../text/placeholders.ts'
import { imageFolder, judgedImages } from './helpers/judged-images.ts'
import { judgedWords } from './helpers/judged-words.ts'
import { sourcesOf } from './helpers/sources-of.ts'
import type { Rule, TellOf } from './rule.ts'

export const unusedRule = {
  name: 'unused',
  severity: 'error',
  remedy: 'Remove it, or refer to it.',
  // Nobody knows what an unreadable file refers to: then nothing that it may need is reported as unused.
  content(content, tell) {
    if (!content.unread.has('content/claims.yaml')) tellSources(content, tell)
    if (content.unread.size === 0) {
      tellClaims(content, tell)
      tellTerms(content, tell)
    }
    tellImages(content, tell)
    const { doubled, unused } = judgedWords(content)
    const say = ({ word, line }: { word: string; line: number }, message: string): void =>
      tell(wordsFile, { line, column: 1, endLine: line, endColumn: word.length + 1 }, message, { severity: 'warning' })
    for (const each of doubled) say(each, `“${each.word}” is already in the dictionary: remove the line.`)
    for (const each of unused) say(each, `No text uses the word “${each.word}”: remove the line.`)
  },
} satisfies Rule

function tellClaims({ handbook }: Content, tell: TellOf): void {
  const used = new Set(handbook.stats.map(({ claim }) => claim))
  for (const entry of entriesOf(handbook)) {
    if (entry.kind === 'patterns') for (const { claim } of entry.metrics) used.add(claim)
    if (entry.kind === 'practices') for (const { claim } of entry.checklist) if (claim !== undefined) used.add(claim)
    for (const { claim } of entry.body.claims) used.add(claim)
  }
  handbook.claims.forEach(({ id, figure }, index) => {
    // The rule `placeholder` reports template text.
    if (!used.has(id) && !figure.startsWith(placeholder))
      tell('content/claims.yaml', [index, 'id'], `Nothing refers to the claim \`${id}\`: remove it, or name it where its figure is shown.`)
  })
}

function tellSources({ handbook }: Content, tell: TellOf): void {
  const used = new Set(handbook.claims.flatMap(sourcesOf).map(({ source }) => source))
  handbook.sources.forEach(({ id }, index) => {
    if (!used.has(id))
      tell('content/sources.yaml', [index, 'id'], `No claim refers to the source \`${id}\`: remove it, or name it in a claim.`)
  })
}

function tellTerms({ handbook }: Content, tell: TellOf): void {
  const { glossary } = handbook
  const used = new Set<string>()
  for (const { body } of entriesOf(handbook)) {
    // Stop as soon as every term has been found.
    if (glossary.every(({ id, explainedIn }) => explainedIn || used.has(id))) break
    for (const id of termsExplainedIn(body, glossary)) used.add(id)
  }
  glossary.forEach(({ id, term, explainedIn }, index) => {
    if (explainedIn || used.has(id) || glossary.findIndex((each) => each.id === id) !== index) return
    tell(
      'content/glossary.yaml',
      [index, 'term'],
      `No text uses the term “${term}”: remove it, add the wording that the texts use to its \`aliases\`, or name the entries that explain it under \`explainedIn\`.`,
    )
  })
}

function tellImages(content: Content, tell: TellOf): void {
  const read = new Set(content.texts.filter(({ torn }) => !torn).map(({ file }) => file))
  if ([...content.unread].some((file) => !read.has(file))) return
  const { shown } = judgedImages(content)
  for (const { file, address } of content.published)
    if (address.startsWith(imageFolder) && /\.\w+$/.test(address) && !shown.has(address))
      tell(file, { line: 1, column: 1 }, 'No text shows this image: remove it, or show it.', { severity: 'warning' })
}
