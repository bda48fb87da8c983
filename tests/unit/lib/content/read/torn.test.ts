import { expect, test } from 'vitest'
import { practice, practiceFile, told } from '../laid-handbook.ts'

/** Rules at the end of the lines of problems. */
const rulesOf = (body: string, frontmatter = ''): string[] =>
  told({ [practiceFile]: practice(body, frontmatter) })
    .split('\n')
    .flatMap((line) => (/^content\/practices\/reviews\.mdx:(\d+:\d+) .*(\[[a-z-]+\])$/.exec(line) ?? []).slice(1).join(' ') || [])

const others = [
  '{1 + 1}',
  '<b>bold</b>',
  '[nowhere](/patterns/nothing/)',
  '![](/images/none.png)',
  '#### Too deep',
  '```\nwords\n```',
  '- [ ] Test it',
  'It takes 40 % of the time.',
]

test('a block that can not be read hides nothing of the blocks before and after it', () => {
  const [before, after] = [others.slice(0, 4), others.slice(4)].map((blocks) => blocks.join('\n\n'))
  const without = rulesOf(`Words.\n\n${before}\n\nPlain.\n\n${after}`)
  expect(without).toMatchInlineSnapshot(`
    [
      "14:1 [expression]",
      "16:1 [unknown-component]",
      "18:11 [link]",
      "20:5 [image]",
      "20:5 [image]",
      "20:5 [image]",
      "24:1 [heading]",
      "26:1 [fence-language]",
      "30:1 [checkbox]",
      "32:10 [unclaimed]",
    ]
  `)
  const withFault = rulesOf(`Words.\n\n${before}\n\nSee <https://example.org>.\n\n${after}`)
  expect(withFault.filter((rule) => rule.endsWith('[syntax]'))).toHaveLength(1)
  // Whether a level was skipped may stand in what was not read.
  expect(withFault.filter((rule) => !rule.endsWith('[syntax]'))).toEqual(without.filter((rule) => !rule.endsWith('[heading]')))
})

test('what seems to be missing may stand in what could not be read, and is not told', () => {
  expect(rulesOf('<https://example.org>')).toEqual(['12:8 [syntax]'])
  expect(told({ [practiceFile]: practice('Words.').replace('## Why it pays\n\nWords.', '## Why it pays\n{ open') })).toMatchInlineSnapshot(`
    "content/practices/reviews.mdx:15:1 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
        { open
        ^"
  `)
})

test('every block that can not be read is told, and the tags that one leaves behind are not', () => {
  expect(rulesOf('One <https://a.example>.\n\nTwo <https://b.example>.\n\nThree {open.')).toMatchInlineSnapshot(`
    [
      "12:12 [syntax]",
      "14:12 [syntax]",
      "16:7 [expression]",
    ]
  `)
  expect(rulesOf('<Callout>\n\nWords and <https://a.example>.\n\n</Callout>')).toMatchInlineSnapshot(`
    [
      "14:18 [syntax]",
    ]
  `)
  expect(rulesOf('<Callout>\n\nWords.')).toMatchInlineSnapshot(`
    [
      "12:1 [unclosed-tag]",
    ]
  `)
})

test('a frontmatter that can not be read hides nothing of the text', () => {
  expect(rulesOf('{1 + 1} and a wrod', 'odd: [\n')).toMatchInlineSnapshot(`
    [
      "11:1 [yaml]",
      "13:1 [expression]",
    ]
  `)
})
