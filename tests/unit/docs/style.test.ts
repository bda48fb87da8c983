import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { phrasesSchema } from '../../../lib/content/model/schema.ts'
import { phraseFinder } from '../../../lib/content/text/phrase-finder.ts'

// The check looks for these phrases in content; here they are looked for in what else people read.
const phrases = phrasesSchema.parse(parse(readFileSync('content/phrases.yaml', 'utf8')))
const find = phraseFinder(phrases.flatMap(({ avoid, write }) => avoid.map((phrase) => [phrase, write] as const)))

/** Every avoided phrase of a text, with its line. */
function avoidedIn(file: string, text: string): string[] {
  return find(text).map(({ text: found, at, value }) => `${file}:${text.slice(0, at).split('\n').length} “${found}”: write ${value}`)
}

test('the documentation follows the house style', () => {
  // It quotes what it advises against.
  const files = globSync(['*.md', 'docs/**/*.md', 'lib/**/README.md']).filter((file) => file !== 'docs/style.md')
  expect(files.length).toBeGreaterThan(30)
  expect(files.flatMap((file) => avoidedIn(file, readFileSync(file, 'utf8')))).toEqual([])
})

test('the interface, the messages and the commands follow the house style', () => {
  const files = globSync('{app,browser,components,lib,scripts}/**/*.{ts,tsx}')
  expect(files.length).toBeGreaterThan(200)
  expect(files.flatMap((file) => avoidedIn(file, withoutComments(readFileSync(file, 'utf8'))))).toEqual([])
})

/** Each comment becomes as many lines with nothing in them. */
function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replaceAll(/[^\n]/g, ' '))
}
