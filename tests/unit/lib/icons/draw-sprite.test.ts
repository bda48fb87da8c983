// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { emojiWithIcon, iconOf } from '../../../../lib/content/model/icons.ts'
import { drawSprite } from '../../../../lib/icons/draw-sprite.ts'

test('each icon is a symbol of its name, drawn with one pen', () => {
  expect(drawSprite(['bolt', 'lock'])).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg">
    <!-- Tabler Icons, https://tabler.io/icons. Copyright (c) 2020-2026 Paweł Kuna. MIT License, https://github.com/tabler/tabler-icons -->
    <symbol id="bolt" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path vector-effect="non-scaling-stroke" d="M13 3v7h6l-8 11v-7H5z"/></symbol>
    <symbol id="lock" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path vector-effect="non-scaling-stroke" d="M5 13a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2z"/><path vector-effect="non-scaling-stroke" d="M11 16a1 1 0 1 0 2 0a1 1 0 0 0-2 0m-3-5V7a4 4 0 1 1 8 0v4"/></symbol>
    </svg>
    "
  `)
})

test('every icon that content may name is there, in strokes of one width and the colour of the text', () => {
  const names = [...new Set(emojiWithIcon.map(iconOf))]
  const sprite = new DOMParser().parseFromString(drawSprite(names), 'image/svg+xml')
  expect([...sprite.querySelectorAll('symbol')].map(({ id }) => id)).toEqual(names)
  const shapes = [...sprite.querySelectorAll('symbol *')]
  expect(new Set(shapes.map(({ tagName }) => tagName))).toEqual(new Set(['path']))
  // Dots are filled.
  const own = new Set(shapes.flatMap((shape) => [...shape.attributes].map(({ name, value }) => (name === 'd' ? name : `${name}=${value}`))))
  expect([...own].toSorted()).toEqual(['d', 'fill=currentColor', 'vector-effect=non-scaling-stroke'])
})

test('a name that the library does not have is told', () => {
  expect(() => drawSprite(['no-such-icon'])).toThrowErrorMatchingInlineSnapshot(`[Error: Tabler Icons has no icon \`no-such-icon\`.]`)
})
