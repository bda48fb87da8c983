import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { mdxComponents } from '../../../../components/mdx-components.tsx'
import { renderMarkup } from '../../../../lib/content/show/render.ts'
import { sectionOf } from '../../../../lib/content/model/sections.ts'
import { readWith } from './broken-handbook.ts'

test('an image has its words, the pixels of its file and its caption, and waits until it is near', () => {
  const { handbook, problems } = readWith('pictures')
  expect(problems).toEqual([])
  const [practice] = handbook?.practices ?? []
  if (!practice) throw new Error('no practice')
  const html = renderToStaticMarkup(renderMarkup(sectionOf(practice, 'why-it-pays'), mdxComponents))
  expect(
    html
      .replaceAll(/ class="[^"]*"/g, '')
      .split('\n')
      .join('')
      .replaceAll('<figure>', '\n<figure>'),
  ).toMatchInlineSnapshot(`
    "<p>It is cheap.</p>
    <figure><img src="/images/plan.png" alt="The plan" width="13" height="7" loading="lazy" decoding="async"/><figcaption>How it began</figcaption></figure>
    <figure><img src="/images/plan.svg" alt="" width="13" height="7" loading="lazy" decoding="async"/></figure>
    <figure><img src="/images/plan.webp" alt="The plan as WebP" width="13" height="7" loading="lazy" decoding="async"/></figure>
    <figure><img src="/images/plan.avif" alt="The plan as AVIF" width="13" height="7" loading="lazy" decoding="async"/></figure>
    <figure><img src="/images/plan.gif" alt="The plan as GIF" width="13" height="7" loading="lazy" decoding="async"/></figure><ul><li><p>In a list:</p>
    <figure><img src="/images/upright.jpg" alt="The plan from a camera" width="7" height="13" loading="lazy" decoding="async"/></figure></li></ul>"
  `)
})
