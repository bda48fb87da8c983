import { Parser } from 'htmlparser2'
import type { RecordText } from '../site/record.ts'

/**
 * Reads the words of an element. Left out: what is hidden from those who listen, pictures, controls and navigation, what is
 * marked with `data-search-skip`, and elements in it that are records of their own. `data-search-names` marks other names, or holds them.
 * @param html the element with its tags.
 */
export function readRecord(html: string): RecordText {
  const record: RecordText = { title: '', names: '', html: '' }
  const open: Open[] = []
  let words = ''
  // A drawing has its anchor in the middle of a section, or of the beginning; after it the words belong there again.
  let section = ''

  const endBlock = ({ name, anchor }: Open): void => {
    const text = tidy(words)
    words = ''
    if (text === '') return
    if (anchor === undefined) record.html += `<p>${text}</p>`
    else if (record.title === '') record.title = text
    else record.html += `<${name} id="${anchor}">${text}</${name}>`
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      const outer = open.at(-1)
      const element: Open = { name, skipped: outer?.skipped || isSkipped(name, attributes, open.length === 0) }
      if (name === 'figure') element.figure = attributes.id
      if (/^h[1-6]$/.test(name)) element.anchor = section = attributes.id ?? section
      if (name === 'figcaption' && outer?.figure) Object.assign(element, { name: figureHeading, anchor: outer.figure })
      open.push(element)
      if (!element.skipped && blocks.test(name)) endBlock({ name, skipped: false })
      const names = attributes['data-search-names']
      if (names && !element.skipped) record.names = tidy(escaped(names))
      else if (names === '') element.namesFrom = words.length
    },
    ontext(text) {
      if (!open.at(-1)?.skipped) words += escaped(text)
    },
    onclosetag(name) {
      const element = open.pop()
      if (!element || element.skipped) return
      if (element.namesFrom !== undefined) record.names = tidy(words.slice(element.namesFrom))
      if (cells.test(name)) words += ' '
      if (blocks.test(name)) endBlock(element)
      if (name === 'figure') record.html += `<a id="${section || 'top'}"></a>`
    },
  })
  parser.end(html)
  return record
}

/** An element that is not closed yet. */
type Open = {
  name: string
  skipped: boolean
  /** It is a heading, and this is where it leads. */
  anchor?: string
  /** The anchor of the drawing that it holds. */
  figure?: string
  /** Where its names begin in the words of its block. */
  namesFrom?: number
}

function isSkipped(name: string, attributes: Record<string, string>, outermost: boolean): boolean {
  const marked = 'data-search-skip' in attributes || attributes['aria-hidden'] === 'true' || (!outermost && 'data-search' in attributes)
  return marked || /^(?:svg|script|style|template|nav|button|summary|output)$/.test(name)
}

/** No other heading is so deep: who shows the record tells a drawing by it. */
const figureHeading = 'h6'

const blocks =
  /^(?:h[1-6]|p|div|section|article|aside|header|footer|main|ul|ol|li|dl|blockquote|pre|table|tr|figure|figcaption|details|hr)$/
const cells = /^(?:td|th|dt)$/

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
