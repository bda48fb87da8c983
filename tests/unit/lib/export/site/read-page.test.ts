import { expect, test } from 'vitest'
import { elementsOf, readPage, removeElement, textOf, writePage } from '../../../../../lib/export/site/read-page.ts'
import type { PageFacts } from '../../../../../lib/export/site/page.ts'

const facts: PageFacts = {
  file: 'index.html',
  address: '/',
  route: '/',
  hydrates: false,
  scripts: [],
  loads: [],
  styles: [],
  elementCount: 0,
  mentions: [],
  policyAt: -1,
}

test('a page without changes is the same byte by byte', () => {
  const html =
    '<!DOCTYPE html><html><head><meta charSet="utf-8"/></head><body  class=x>a &amp; <b>c</b><svg viewBox="0 0 1 1"><path d="M0 0"/><foreignObject><p>x</p></foreignObject></svg><br>\r\n<!-- -->é🙂</body></html>'
  expect(writePage(readPage(facts, html))).toBe(html)
})

test('an element goes with everything in it, and nothing else changes', () => {
  const page = readPage(facts, '<body><div><script>if(a<b)"</div>"</script>x</div><script src=a></script>y</body>')
  const [first, second] = elementsOf(page, 'script')
  expect(first && textOf(page, first)).toBe('if(a<b)"</div>"')
  if (second) removeElement(page, second)
  expect(writePage(page)).toBe('<body><div><script>if(a<b)"</div>"</script>x</div>y</body>')
})

test('an insertion stands at the place of a removed element, and not in one', () => {
  const page = readPage(facts, '<body><p><i>x</i></p></body>')
  const [paragraph] = elementsOf(page, 'p')
  if (!paragraph) throw new Error('no paragraph')
  page.edits.push({ start: paragraph.contentStart, end: paragraph.contentStart, text: 'lost' })
  removeElement(page, paragraph)
  page.edits.push({ start: paragraph.start, end: paragraph.start, text: 'kept' })
  expect(writePage(page)).toBe('<body>kept</body>')
  expect(elementsOf(page, 'i')).toEqual([])
})
