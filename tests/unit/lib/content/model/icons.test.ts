import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { emojiWithIcon, hasIcon, iconOf, iconsIn } from '../../../../../lib/content/model/icons.ts'
import { loadHandbook } from '../../../../../lib/content/check/load.ts'
import { entryKinds, statsSchema } from '../../../../../lib/content/model/schema.ts'
import { entryTemplate } from '../../../../../lib/content/write/templates.ts'

test('no emoji has two icons, and each is one that content may name', () => {
  const plain = emojiWithIcon.map((emoji) => emoji.replaceAll('\ufe0f', ''))
  expect(plain.filter((emoji, index) => plain.indexOf(emoji) !== index)).toEqual([])
  const { icon } = statsSchema.element.shape
  expect(emojiWithIcon.filter((emoji) => !icon.safeParse(emoji).success)).toEqual([])
})

test('the form of an emoji does not matter', () => {
  for (const emoji of ['☁️', '☁', ' ☁️ ']) expect(iconOf(emoji)).toBe('cloud')
  expect(iconOf('⚡\ufe0f')).toBe(iconOf('⚡'))
  expect(() => iconOf('🦖')).toThrowErrorMatchingInlineSnapshot(`[Error: No icon for 🦖]`)
})

test('the handbook shows icons that there are', () => {
  expect(iconsIn(loadHandbook(process.cwd()))).toMatchInlineSnapshot(`
    [
      "bolt",
      "books",
      "chart-bar",
      "cloud",
      "crane",
      "database",
      "lock",
      "packages",
      "palette",
      "refresh",
      "robot",
      "settings",
      "shield",
      "test-pipe-2",
      "trending-up",
    ]
  `)
})

test('templates, fixtures, measurements and the guide name emoji that have an icon, but for the one that shows the message', () => {
  const slots = { title: 'A', slug: 'a', today: '2027-01-01', order: 1, related: 'patterns/a', claim: 'a', technology: 'a' }
  const made = entryKinds.map((kind) => entryTemplate(kind, slots))
  const files = globSync(['tests/fixtures/!(broken)/**/*.{mdx,yaml,ts}', 'scripts/*.ts', 'docs/editing.md'])
  const named = [...made, ...files.map((file) => readFileSync(file, 'utf8'))].flatMap((text) =>
    [...text.matchAll(/\bicon: ['"]?(\p{RGI_Emoji})/gv)].map(([, emoji = '']) => emoji),
  )
  expect(named.length).toBeGreaterThan(20)
  expect([...new Set(named)].filter((emoji) => !hasIcon(emoji))).toEqual(['🚜'])
})
