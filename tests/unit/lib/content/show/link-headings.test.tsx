import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { renderToStaticMarkup } from 'react-dom/server'
import { linkHeadings } from '../../../../../lib/content/show/link-headings.ts'
import { renderMarkup } from '../../../../../lib/content/show/render.ts'
import { bodyOf } from '../body-of.ts'

const Mark = ({ children }: { children?: ReactNode }) => <mark>{children}</mark>

function shown(markdown: string): string {
  const { body } = bodyOf(markdown)
  return body ? renderToStaticMarkup(renderMarkup(linkHeadings(body.sections), { Claim: Mark })) : ''
}

test('the words of a heading are the link to its place', () => {
  expect(shown('## One `two` *three*')).toContain(
    '<h2 id="one-two-three"><a href="#one-two-three">One <code>two</code> <em>three</em></a></h2>',
  )
})

test('where words of a heading lead elsewhere, its own link stands after them', () => {
  expect(shown('## See [the layers](/patterns/layers/)')).toContain(
    '<h2 id="see-the-layers">See <a href="/patterns/layers/">the layers</a><a href="#see-the-layers" aria-label="Link to this heading">\u00a0#\u00a0</a></h2>',
  )
  expect(shown('## Grew **<Claim id="growth">twice</Claim>**')).toContain('aria-label="Link to this heading"')
})

test('hostile words stay words', () => {
  expect(shown('## "><img src=x> & more'.replace('<', '&lt;'))).toContain('>&quot;&gt;&lt;img src=x&gt; &amp; more</a>')
})
