import { expect, test } from 'vitest'
import { checkPlaceholders } from '../../../../../lib/content/rules/check-placeholders.ts'
import { formatProblem } from '../../../../../lib/content/model/problem.ts'

const told = (text: string, file: string) => checkPlaceholders(text, file).map((problem) => formatProblem(problem, text))

test('a text of the template that is still there is told, and stops nobody', () => {
  expect(told('---\nsummary: "TODO: the pattern in one line"\n---\n', 'content/patterns/a.mdx')).toMatchInlineSnapshot(`
    [
      "content/patterns/a.mdx:2:11 info This is still the text of the template, and readers would see it: write your own in its place. [placeholder]
        summary: "TODO: the pattern in one line"
                  ^",
    ]
  `)
  expect(told('- home: https://example.org/TODO # Its home page\n', 'content/technologies.yaml')).toHaveLength(1)
})

test('a comment and code may speak of what is to be done', () => {
  expect(told('# TODO: ask the owner\n- id: a\n', 'content/claims.yaml')).toEqual([])
  expect(told('```ts\n// TODO: later\n```\n\nThe TODO list.\n', 'content/practices/a.mdx')).toEqual([])
  expect(told('```ts\n```\n```diagram title="TODO: x"\n```\n', 'content/practices/a.mdx')).toHaveLength(1)
})
