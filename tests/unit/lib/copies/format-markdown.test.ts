import type { PhrasingContent, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { formatMarkdown } from '../../../../lib/copies/format-markdown.ts'
import { fc, tries, triesTimeout } from '../../property.ts'

/** The library alone, without the way around it for plain words. */
const library = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true, listItemIndent: 'one' })
  .use(remarkGfm, { tablePipeAlign: false })
  .freeze()

const value = fc
  .array(
    fc.constantFrom(...'  aé1', '1.', '12)', ...'.,:;-–—()[]!?#*_~`<>&|@=+"\'\\/%^$\n\t', 'www.x', 'Ww.a', 'http://x', 'a@b.c', '🧪'),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''))
const text = value.map((words): PhrasingContent => ({ type: 'text', value: words }))
const phrasing = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: text },
    fc.array(text, { minLength: 1, maxLength: 2 }).map((children): PhrasingContent => ({ type: 'strong', children })),
    fc.array(text, { minLength: 1, maxLength: 2 }).map((children): PhrasingContent => ({ type: 'emphasis', children })),
    fc.array(text, { maxLength: 2 }).map((children): PhrasingContent => ({ type: 'link', url: '/x', children })),
    value.map((code): PhrasingContent => ({ type: 'inlineCode', value: code })),
    fc.constant<PhrasingContent>({ type: 'break' }),
    fc.constant<PhrasingContent>({ type: 'footnoteReference', identifier: 'x' }),
  ),
  { maxLength: 4 },
)
const block = fc.oneof(
  phrasing.map((children): RootContent => ({ type: 'paragraph', children })),
  phrasing.map((children): RootContent => ({ type: 'heading', depth: 2, children })),
  phrasing.map((children): RootContent => ({ type: 'blockquote', children: [{ type: 'paragraph', children }] })),
  phrasing.map((children): RootContent => ({
    type: 'list',
    children: [{ type: 'listItem', checked: true, children: [{ type: 'paragraph', children }] }],
  })),
  fc.tuple(phrasing, phrasing).map((cells): RootContent => ({
    type: 'table',
    children: [{ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) }],
  })),
)

test('plain words are written as the library writes them, beside all of its signs', { timeout: triesTimeout }, () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 3 }), (children) => {
      expect(formatMarkdown(children)).toBe(library.stringify({ type: 'root', children: structuredClone(children) }))
    }),
    tries(2000),
  )
})
