import { globSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Validator, type Schema } from '@cfworker/json-schema'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { frontmatterOf } from '../../../../../lib/content/read/frontmatter.ts'
import { jsonSchemas, type JsonSchema } from '../../../../../lib/content/model/json-schema.ts'

const schemas = jsonSchemas()
const read = (file: string) => readFileSync(file, 'utf8')

/** What a validator says of YAML: the places at which it is wrong; none where it is in order. */
function wrongIn(file: string, yaml: string): string[] {
  const { errors } = new Validator(schemas[file] as Schema, '7', false).validate(parse(yaml))
  return errors
    .filter(({ keyword }) => !['items', 'properties'].includes(keyword))
    .map(({ instanceLocation, keyword }) => `${instanceLocation} ${keyword}`)
}

test('the schemas of schemas/ are what npm run schemas writes', () => {
  expect(readdirSync('schemas').toSorted()).toEqual(Object.keys(schemas).toSorted())
  for (const [file, schema] of Object.entries(schemas))
    expect(read(path.join('schemas', file)), file).toBe(`${JSON.stringify(schema, null, 2)}\n`)
})

test('every field says what it is for', () => {
  const silent: string[] = []
  const visit = (schema: JsonSchema, at: string): void => {
    for (const [name, field] of Object.entries(schema.properties ?? {}) as [string, JsonSchema][]) {
      if (!field.description) silent.push(`${at}.${name}`)
      visit(field, `${at}.${name}`)
    }
    if (schema.items) visit(schema.items as JsonSchema, `${at}[]`)
  }
  for (const [file, schema] of Object.entries(schemas)) visit(schema, file)
  expect(silent).toEqual([])
})

test('Visual Studio Code applies a schema to each YAML file of content/', () => {
  const settings = JSON.parse(read('.vscode/settings.json'))
  const files = globSync('content/*.yaml').map((file) => path.basename(file, '.yaml'))
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(files.map((name) => [`./schemas/${name}.json`, `content/${name}.yaml`])))
})

describe('the content is in order by its schemas', () => {
  test.each(globSync('content/**/*.{yaml,mdx}').toSorted())('%s', (file) => {
    const isEntry = file.endsWith('.mdx')
    const name = isEntry ? path.basename(path.dirname(file)) : path.basename(file, '.yaml')
    const yaml = isEntry ? (frontmatterOf(read(file)) ?? '') : read(file)
    expect(wrongIn(`${name}.json`, yaml)).toEqual([])
  })
})

describe('what is wrong is refused, at its place', () => {
  const technology = '- { id: a-b, name: A, line: A thing., home: "https://example.org/" }'
  const claim = '- { id: a, says: A., figure: A, kind: survey, verdict: supported, reviewBy: 2030-01-01, owner: editors }'
  const stack = '{ title: A, icon: 📚, order: 1, summary: A, technologies: [{ id: a, for: A }], related: [patterns/a] }'

  test('the patterns of the wrong ones are right themselves', () => {
    expect([wrongIn('technologies.json', technology), wrongIn('claims.json', claim), wrongIn('stack.json', stack)]).toEqual([[], [], []])
  })

  test.each([
    ['an unknown key', 'technologies.json', technology.replace('name', 'nmae'), ['#/0 required', '#/0/nmae false']],
    ['an address without https', 'technologies.json', technology.replace('https', 'http'), ['#/0/home pattern']],
    ['an id with capitals', 'technologies.json', technology.replace('a-b', 'A-B'), ['#/0/id pattern']],
    ['an empty text', 'technologies.json', technology.replace('A thing.', '" "'), ['#/0/line pattern']],
    ['a number for a text', 'technologies.json', technology.replace('name: A', 'name: 7'), ['#/0/name type']],
    ['an unknown verdict', 'claims.json', claim.replace('supported', 'likely'), ['#/0/verdict enum']],
    ['a day that is none', 'claims.json', claim.replace('2030-01-01', '2030-02-30'), ['#/0/reviewBy pattern', '#/0/reviewBy format']],
    ['an unknown owner', 'claims.json', claim.replace('editors', 'bob'), ['#/0/owner enum']],
    ['a word for an icon', 'stack.json', stack.replace('📚', 'books'), ['#/icon pattern']],
    ['an order of zero', 'stack.json', stack.replace('order: 1', 'order: 0'), ['#/order minimum']],
    ['an empty list', 'stack.json', stack.replace('[patterns/a]', '[]'), ['#/related minItems']],
    ['a reference without its kind', 'stack.json', stack.replace('patterns/a', 'a'), ['#/related/0 pattern']],
    ['a group for a list', 'stats.json', 'icon: 📚', ['# type']],
  ])('%s', (_, file, yaml, expected) => {
    expect(wrongIn(file, yaml).filter((each) => !each.endsWith('additionalProperties'))).toEqual(expected)
  })
})
