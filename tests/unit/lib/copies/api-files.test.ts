import { Validator, type Schema } from '@cfworker/json-schema'
import { describe, expect, test } from 'vitest'
import { loadHandbook } from '../../../../lib/content/check/load.ts'
import { listApiFiles } from '../../../../lib/copies/api-files.ts'
import { handbookForm, type HandbookJson } from '../../../../lib/copies/handbook-form.ts'

const files = new Map([...listApiFiles(loadHandbook(process.cwd()))].map(([address, write]) => [address.replace(/^\/api\//, ''), write]))
const names = [...files.keys()].filter((name) => !name.endsWith('.schema.json'))

function read(name: string): Record<string, unknown> {
  return JSON.parse(files.get(name)?.() ?? 'null')
}

const handbook = read('handbook.json') as HandbookJson
const schema = read('handbook.schema.json')

/** Where a value breaks a schema. */
function wrongIn(value: unknown, by: object): string[] {
  return new Validator(by as Schema, '7', false)
    .validate(JSON.parse(JSON.stringify(value)))
    .errors.filter(({ keyword }) => !['items', 'properties'].includes(keyword))
    .map(({ instanceLocation, keyword }) => `${instanceLocation} ${keyword}`)
}

describe('each file is in order by the schema that it names', () => {
  test.each(names)('%s', (name) => {
    const data = read(name)
    const by = read(name.replace('.json', '.schema.json'))
    expect(data.$schema).toBe(by.$id)
    expect(wrongIn(data, by)).toEqual([])
  })

  test('and holds nothing that the form does not name', () => {
    expect(handbookForm.safeParse(handbook).error?.issues ?? []).toEqual([])
  })
})

test('what is wrong is refused, and what a later handbook adds is not', () => {
  const [pattern, ...patterns] = handbook.patterns
  const { edges = [] } = pattern?.drawings[0]?.graph ?? {}
  expect(edges.length).toBeGreaterThan(0)
  expect(wrongIn({ ...handbook, version: handbook.version + 1 }, schema)).toEqual(['#/version const'])
  expect(wrongIn({ ...handbook, patterns: [{ ...pattern, summary: undefined }, ...patterns] }, schema)).toContain('#/patterns/0 required')
  expect(wrongIn({ ...handbook, claims: [{ ...handbook.claims[0], verdict: 'true' }] }, schema)).toContain('#/claims/0/verdict enum')
  expect(wrongIn({ ...handbook, added: 1 }, schema)).toEqual([])
})

test('every field says what it is', () => {
  const silent: string[] = []
  const visit = (part: Record<string, unknown>, at: string): void => {
    for (const [name, field] of Object.entries((part.properties ?? {}) as Record<string, Record<string, unknown>>)) {
      if (!field.description) silent.push(`${at}.${name}`)
      visit(field, `${at}.${name}`)
    }
    if (part.items) visit(part.items as Record<string, unknown>, `${at}[]`)
  }
  visit(schema, '')
  expect(silent).toEqual([])
})

test('a list by itself is the same as in the whole', () => {
  const lists = names.filter((name) => name !== 'handbook.json').map((name) => name.replace('.json', ''))
  expect(lists).toEqual(['patterns', 'stack', 'practices', 'technologies', 'claims', 'sources', 'glossary'])
  for (const name of lists) expect(read(`${name}.json`)[name], name).toEqual(handbook[name as 'patterns'])
})

test('every id that is named is there', () => {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  const entries = [...handbook.patterns, ...handbook.stack, ...handbook.practices]
  const known = new Set([
    ...ids(entries),
    ...ids(handbook.technologies),
    ...ids(handbook.claims),
    ...ids(handbook.sources),
    ...ids(handbook.glossary),
  ])
  const named = [
    ...entries.flatMap((entry) => [...entry.related, ...entry.claims, ...('mentions' in entry ? entry.mentions : ids(entry.technologies))]),
    ...entries.flatMap(({ intro, sections }) =>
      [intro, ...sections.map(({ markdown }) => markdown)].flatMap((text) =>
        [...text.matchAll(/\[\^([^\]]+)\]/g)].map(([, id = '']) => id),
      ),
    ),
    ...handbook.technologies.flatMap(({ listedBy, namedBy }) => [...listedBy, ...namedBy]),
    ...handbook.sources.flatMap(({ claims }) => claims),
    ...handbook.claims.flatMap(({ source, compare = [] }) => [...(source ? [source] : []), ...compare.map((each) => each.source)]),
    ...handbook.stats.map(({ claim }) => claim),
    ...handbook.glossary.flatMap(({ seeAlso, usedIn }) => [...seeAlso, ...usedIn]),
  ]
  expect(named.length).toBeGreaterThan(200)
  expect(named.filter((id) => !known.has(id))).toEqual([])
  for (const { drawings } of entries) {
    for (const { graph } of drawings) {
      const nodes = new Set(ids(graph.nodes))
      for (const { from, to } of graph.edges) expect([nodes.has(from), nodes.has(to)]).toEqual([true, true])
    }
  }
})
