import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Rule } from '../../../../../lib/content/rules/rule.ts'
import { drawingRules } from '../../../../../lib/content/rules/drawings.ts'
import { remedies, rules } from '../../../../../lib/content/rules/rules.ts'

const folder = 'lib/content/rules'

// What each rule says, with its place and its repair, is pinned by the fixtures; that every rule has one, by docs/editing.md.
test('a rule is one file, which has its name, and one line of the table', async () => {
  const files = globSync(`${folder}/*.ts`)
    .map((file) => path.basename(file, '.ts'))
    .filter((name) => !['rule', 'rules', 'drawings'].includes(name))
  const named = await Promise.all(
    files.map(async (file) => {
      const module = (await import(path.resolve(folder, `${file}.ts`))) as Record<string, Rule>
      expect(Object.values(module)).toEqual([expect.objectContaining({ name: file })])
      return module
    }),
  )
  const all = named.flatMap((module) => Object.values(module))
  expect(all.filter((rule) => !(rules as Rule[]).includes(rule))).toEqual([])
  expect(rules).toHaveLength(all.length)
})

test('every rule asks something, and no name stands for two things', () => {
  expect((rules as Rule[]).filter(({ nodes, entry, content }) => !(nodes ?? entry ?? content))).toEqual([])
  const names = rules.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(Object.keys(drawingRules).filter((name) => (names as string[]).includes(name))).toEqual([])
})

test('the rules of drawings are those that lib/diagram tells', () => {
  const source = globSync('lib/diagram/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const told = new Set([...source.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, name = '']) => name))
  expect(Object.keys(drawingRules).filter((name) => !told.has(name))).toEqual([])
  const named = [...source.matchAll(/\brule: '([^']+)'/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !Object.hasOwn(drawingRules, name))).toEqual([])
})

test('every name has its remedy', () => {
  expect(Object.entries(remedies).filter(([, remedy]) => !/^[A-Z].*[.`]$/s.test(remedy))).toEqual([])
})
