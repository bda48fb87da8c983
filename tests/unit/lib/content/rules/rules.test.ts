import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../../../../lib/content/rules/rules.ts'

const sources = (pattern: string): string =>
  globSync(pattern, { exclude: ['lib/content/rules/rules.ts'] })
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

test('every rule of a drawing is known', () => {
  const named = [...sources('lib/diagram/**/*.ts').matchAll(/\brule: '([^']+)'/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !Object.hasOwn(rules, name))).toEqual([])
})

test('no rule is known that nothing checks', () => {
  const text = sources('lib/{content,diagram}/**/*.ts')
  expect(Object.keys(rules).filter((name) => !text.includes(`'${name}'`))).toEqual([])
})
