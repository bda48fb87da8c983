import { Parser } from 'htmlparser2'
import type { Page, PageElement, PageFacts, Range } from './page.ts'

/** Finds the place of everything in a page, so that a change leaves the rest byte for byte as Next wrote it. */
export function readPage(facts: PageFacts, html: string): Page {
  const page: Page = { ...facts, html, elements: [], comments: [], edits: [] }
  const open: PageElement[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const contentStart = parser.endIndex + 1
      const element = {
        name,
        attributes,
        parent: open.at(-1),
        start: parser.startIndex,
        contentStart,
        contentEnd: contentStart,
        end: contentStart,
        removed: false,
      }
      page.elements.push(element)
      open.push(element)
    },
    onclosetag(name, implied) {
      const element = open.pop()
      if (!element || element.name !== name) throw new Error(`${facts.file}: badly nested elements, at </${name}>.`)
      if (voidElements.has(name)) return
      element.contentEnd = Math.max(element.contentStart, parser.startIndex)
      element.end = implied ? element.contentEnd : parser.endIndex + 1
    },
    oncomment(text) {
      page.comments.push({ start: parser.startIndex, end: parser.endIndex + 1, text })
    },
  })
  parser.end(html)
  return page
}

const voidElements = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])

/** The text between the tags of an element that contains only text. */
export function textOf(page: Page, element: PageElement): string {
  return page.html.slice(element.contentStart, element.contentEnd)
}

/** Removes an element with everything in it from the page. */
export function removeElement(page: Page, element: PageElement): void {
  element.removed = true
  for (const inner of page.elements) if (inner.start > element.start && inner.end <= element.end) inner.removed = true
  page.edits.push({ start: element.start, end: element.end, text: '' })
}

/** Elements that are still there. */
export function elementsOf(page: Page, ...names: string[]): PageElement[] {
  return page.elements.filter((element) => !element.removed && (names.length === 0 || names.includes(element.name)))
}

/** The page with all changes made. A change within a removed range is dropped. */
export function writePage(page: Page): string {
  const isInsertion = ({ start, end }: Range): number => (start === end ? 0 : 1)
  const edits = page.edits.toSorted((a, b) => a.start - b.start || isInsertion(a) - isInsertion(b) || b.end - a.end)
  let text = ''
  let at = 0
  for (const edit of edits) {
    if (edit.start < at) continue
    text += page.html.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + page.html.slice(at)
}
