import { expect, test, vi } from 'vitest'
import { runParts, type Ended, type Part } from '../../../scripts/run-parts.ts'

/** A part that says two things, and ends with a code. */
const part = (name: string, code: number, ...after: string[]): Part => ({
  name,
  command: ['node', '-e', `console.log('${name} begins'); console.log('${name} ends'); process.exitCode = ${code}`],
  after,
})

test('what a part says stands together; what needs one that failed is not run, and all others tell', async () => {
  const begun = vi.spyOn(console, 'log').mockImplementation(() => {})
  const told: Ended<Part>[] = []
  const left = await runParts(
    [part('house', 1), part('roof', 0, 'house'), part('garden', 0), part('pond', 0, 'garden')],
    (ended) => void told.push(ended),
  )
  expect(left.map(({ name }) => name)).toEqual(['roof'])
  const byName = told.toSorted((a, b) => a.part.name.localeCompare(b.part.name))
  expect(byName.map(({ part: { name }, passed, output }) => ({ name, passed, output }))).toEqual([
    { name: 'garden', passed: true, output: 'garden begins\ngarden ends\n' },
    { name: 'house', passed: false, output: 'house begins\nhouse ends\n' },
    { name: 'pond', passed: true, output: 'pond begins\npond ends\n' },
  ])
  expect(begun.mock.calls.map(([line]) => line)).toEqual(['… house', '… garden', '… pond'])
  begun.mockRestore()
})
