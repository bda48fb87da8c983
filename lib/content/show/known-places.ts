import { copyPath } from '../model/address.ts'
import { entryAnchors, pageAnchors } from '../model/anchors.ts'
import type { Handbook } from '../model/handbook.ts'
import { listPages } from './pages.ts'
import type { Body } from '../read/parse-body.ts'
import type { EntryKind } from '../model/schema.ts'

/** Files of the site that routes write for machines. */
const machineFiles = ['/feed.xml', '/llms.txt', '/llms-full.txt', '/api/handbook.json', '/api/handbook.schema.json']

/** A body that could be read, whether or not its frontmatter could. */
export type Text = { file: string; kind: EntryKind; slug: string; path: string; body: Body; source: string }

/** Where links within the handbook may lead. */
export type KnownPlaces = {
  /** Whether there is a page or a file at an address that begins with `/`. */
  has: (address: string) => boolean
  pages: readonly string[]
  /** What may stand after `#`; nothing where the page is not known well enough. */
  anchorsOf: (page: string) => readonly string[] | undefined
}

/**
 * Every page of the site, every file of it, and the places on the pages.
 * @param unread files of entries that have no body: their pages are there, what is on them is not known.
 * @param files the files of `public/`, as addresses.
 */
export function knowPlaces(handbook: Handbook, texts: readonly Text[], unread: Iterable<string>, files: ReadonlySet<string>): KnownPlaces {
  const bodies = new Map(texts.map((text) => [text.path, text]))
  const hidden = new Set([...unread].filter((file) => file.endsWith('.mdx')).map((file) => file.replace(/^content(.*)\.mdx$/, '$1/')))
  const pages = [...new Set([...listPages(handbook).map((page) => page.path as string), ...bodies.keys(), ...hidden])]
  const drawings = texts.flatMap(({ body }) => body.drawings.map(({ id }) => `/drawings/${id}.svg`))
  const all = new Set([...pages, ...files, ...drawings, ...pages.map(copyPath), ...machineFiles])
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
