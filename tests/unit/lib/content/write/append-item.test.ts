import { expect, test } from 'vitest'
import { appendItem } from '../../../../../lib/content/write/append-item.ts'

const add = (text: string, id = 'm') => appendItem(text, id, `- id: ${id}\n  name: M # its name\n`)
const added = '- id: m\n  name: M # its name\n'

test('adds at the end of a file that is in no order', () => {
  expect(add('- id: z\n- id: a\n- id: b\n')).toBe(`- id: z\n- id: a\n- id: b\n${added}`)
})

test('adds at its place in a file that is sorted, and leaves comments with their items', () => {
  expect(add('# Sorted\n- id: a\n- id: b\n# about z\n\n- id: z # last\n')).toBe(
    `# Sorted\n- id: a\n- id: b\n# about z\n\n${added}- id: z # last\n`,
  )
  expect(add('- id: a\n- id: b\n# about z\n- id: z\n')).toBe(`- id: a\n- id: b\n${added}# about z\n- id: z\n`)
  expect(add('# Sorted\n- id: a\n- id: b\n- id: z\n', '0')).toBe('# Sorted\n- id: 0\n  name: M # its name\n- id: a\n- id: b\n- id: z\n')
})

test.each([
  ['no line end at the end', '- id: z', `- id: z\n${added}`],
  ['blank lines and a comment at the end', '- id: z\n# the end\n\n\n', `- id: z\n# the end\n${added}\n\n`],
  ['an empty file', '', added],
  ['a file of comments', '# Claims\n', `# Claims\n${added}`],
  ['indented items', '  - id: z\n    name: Z\n', `  - id: z\n    name: Z\n${added.replace(/^/gm, '  ').trimEnd()}\n`],
  ['line ends of Windows', '- id: z\r\n', `- id: z\r\n${added.replaceAll('\n', '\r\n')}`],
  ['a text of several lines', '- id: z\n  name: >\n    a\n\n    b\n', `- id: z\n  name: >\n    a\n\n    b\n${added}`],
  ['an end of the document', '- id: z\n...\n', `- id: z\n${added}...\n`],
])('keeps %s', (_, text, expected) => {
  expect(add(text)).toBe(expected)
})
