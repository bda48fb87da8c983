import { copyPath } from '../../model/address.ts'
import type { Content } from '../../read/content.ts'
import { entryAnchors, pageAnchors } from '../../show/page-anchors.ts'
import { listPages } from '../../show/pages.ts'

/** Files of the site that routes write for machines. */
const machineFiles = ['/feed.xml', '/llms.txt', '/llms-full.txt', '/api/handbook.json', '/api/handbook.schema.json']

/** Where links within the handbook may lead. */
export type KnownPlaces = {
  /** Whether there is a page or a file at an address that begins with `/`. */
  has: (address: string) => boolean
  pages: readonly string[]
  /** What may follow `#`; undefined if the page could not be read. */
  anchorsOf: (page: string) => readonly string[] | undefined
}

/** Every page and file of the site, and the places on its pages. An entry that could not be read has a page with unknown places. */
export function knowPlaces({ handbook, texts, unread, published }: Content): KnownPlaces {
  const bodies = new Map(texts.map((text) => [text.path, text]))
  const hidden = new Set(
    [...unread]
      .filter((file) => file.endsWith('.mdx') && !texts.some((text) => text.file === file && !text.torn))
      .map((file) => file.replace(/^content(.*)\.mdx$/, '$1/')),
  )
  const pages = [...new Set([...listPages(handbook).map((page) => page.path as string), ...bodies.keys(), ...hidden])]
  const drawings = texts.flatMap(({ body }) => body.drawings.map(({ id }) => `/drawings/${id}.svg`))
  const all = new Set([...pages, ...published.map(({ address }) => address), ...drawings, ...pages.map(copyPath), ...machineFiles])
  const anchors = new Map<string, readonly string[]>()
  return {
    has: (address) => all.has(address),
    pages,
    anchorsOf(page) {
      const known = anchors.get(page)
      if (known || hidden.has(page)) return known
      const text = bodies.get(page)
      const found = text ? entryAnchors(handbook, text) : pageAnchors(handbook, page)
      anchors.set(page, found)
      return found
    },
  }
}
