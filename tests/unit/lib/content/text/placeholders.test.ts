import { expect, test } from 'vitest'
import { findPlaceholders } from '../../../../../lib/content/text/placeholders.ts'
import { practice, practiceFile, told } from '../laid-handbook.ts'

test('a text of the template that is still there is told, and stops nobody', () => {
  expect(told({ [practiceFile]: practice('TODO: what is to be said.') })).toMatchInlineSnapshot(`
    "content/practices/reviews.mdx:12:1 info This is template text, which readers would see: replace it with your own. [placeholder]
        TODO: what is to be said.
        ^"
  `)
  expect(findPlaceholders('- home: https://example.org/TODO # Its home page\n', true)).toHaveLength(1)
})

test('a comment and code may speak of what is to be done', () => {
  expect(findPlaceholders('# TODO: ask the owner\n- id: a\n', true)).toEqual([])
  expect(findPlaceholders('```ts\n// TODO: later\n```\n\nThe TODO list.\n', false)).toEqual([])
  expect(findPlaceholders('```ts\n```\n```diagram title="TODO: x"\n```\n', false)).toHaveLength(1)
})
