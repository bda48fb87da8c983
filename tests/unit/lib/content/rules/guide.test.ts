import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { told } from '../laid-handbook.ts'

test('a guide with more sets of answers than a build tries is told', () => {
  const guide = parse(readFileSync('tests/fixtures/handbook/content/guide.yaml', 'utf8'))
  const [force] = guide.forces
  const withForces = (count: number): string =>
    told({
      'content/guide.yaml': stringify(
        { ...guide, forces: Array.from({ length: count }, (_, at) => ({ ...force, id: at === 0 ? force.id : `size-${at}` })) },
        { aliasDuplicateObjects: false },
      ),
    })
  expect(withForces(13)).toBe('')
  expect(withForces(14)).toContain(
    'These questions have 4,782,969 sets of answers; at most 2,000,000 are allowed: remove a question or an answer. [guide]',
  )
})
