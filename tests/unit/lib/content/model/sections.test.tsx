import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { bodyOf } from '../body-of.ts'
import { renderMarkup } from '../../../../../lib/content/show/render.ts'
import { sectionOf, sections } from '../../../../../lib/content/model/sections.ts'
import { headingSlugger } from '../../../../../lib/content/model/slug.ts'
import { readBroken } from '../broken-handbook.ts'

test.each(Object.entries(sections))('the ids of the sections of %s are the slugs of their titles', (_, all) => {
  const slugOf = headingSlugger()
  expect(all.map(({ id }) => id)).toEqual(all.map(({ title }) => slugOf(title)))
})

test('a section is taken by its id, with its own headings and without the next section', () => {
  const pattern = readBroken().handbook?.patterns[0]
  if (!pattern) throw new Error('no pattern')
  const show = (id: Parameters<typeof sectionOf<'patterns'>>[1]) => renderToStaticMarkup(renderMarkup(sectionOf(pattern, id), {})).trim()
  expect(show('when-not-to')).toBe('<p>Late.</p>\n<h3 id="with-doubt">With doubt</h3>\n<p>Never.</p>')
  expect(show('step-by-step')).toBe('<p>Again.</p>')
})

test('a section has its id whatever another heading is called', () => {
  const { body } = bodyOf('Words.\n\n## More\n\n### Why it pays\n\nA.\n\n## Why it pays\n\nB.\n', 'x.mdx')
  if (!body) throw new Error('no body')
  expect(body.headings.map(({ id }) => id)).toEqual(['more', 'why-it-pays-1', 'why-it-pays'])
  expect(renderToStaticMarkup(renderMarkup(sectionOf({ kind: 'practices', body }, 'why-it-pays'), {})).trim()).toBe('<p>B.</p>')
})
