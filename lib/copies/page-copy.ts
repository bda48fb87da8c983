import type { RootContent } from 'mdast'
import { stringify } from 'yaml'
import { copyPath, publicAddress } from '../content/model/address.ts'
import { findEntry, technologyAt, type Handbook } from '../content/model/handbook.ts'
import { onceFor } from '../content/model/once-for.ts'
import { listPages, type Page } from '../content/show/pages.ts'
import { entryKinds } from '../content/model/schema.ts'
import { partsOf } from '../content/show/section-parts.ts'
import { changesCopy } from './changes-copy.ts'
import { checklistsCopy } from './checklists-copy.ts'
import { claimNotes } from './claim-notes.ts'
import { compareCopy, pairCopy } from './compare-copy.ts'
import type { PageCopy } from './copied-page.ts'
import { entryCopy } from './entry-copy.ts'
import { formatMarkdown } from './format-markdown.ts'
import { glossaryCopy } from './glossary-copy.ts'
import { guideCopy } from './guide-copy.ts'
import { homeCopy } from './home-copy.ts'
import { indexCopy } from './index-copy.ts'
import { heading, link, paragraph } from './nodes.ts'
import { sectionCopy } from './section-copy.ts'
import { sourcesCopy } from './sources-copy.ts'
import { technologiesCopy, technologyCopy } from './technology-copy.ts'

/** The Markdown copies of all pages, by their paths (`/patterns/microservices.md`), in the order of the site. */
export function listCopies(handbook: Handbook): Map<string, () => string> {
  return new Map(listPages(handbook).map((page) => [copyPath(page.path), () => writeCopy(handbook, page)]))
}

/** The Markdown copy of a page: its frontmatter, its words, and a footnote for each claim. */
function writeCopy(handbook: Handbook, { path, title, updated }: Page): string {
  const copy = copyOf(handbook, path)
  const known = Object.entries({ title, ...copy.facts, updated, page: publicAddress(path) }).filter(([, value]) => value !== undefined)
  const front = stringify(Object.fromEntries(known), { lineWidth: 0 }).trimEnd()
  return writeParts([{ type: 'yaml', value: front }, heading(1, title)], bodyOf(handbook, path, copy))
}

/** All pages in one text, in the order of the site, each with its address under its title. */
export function writeAllCopies(handbook: Handbook): string {
  return listPages(handbook)
    .map(({ path, title, updated }) => {
      const copy = copyOf(handbook, path)
      const address = publicAddress(path)
      const day = updated ? [`. Updated: ${updated}.`] : []
      const body = copy.short ? formatBody(handbook, copy.short) : bodyOf(handbook, path, copy)
      return writeParts([heading(1, title), paragraph('Page: ', link(address, address), ...day)], body)
    })
    .join('\n')
}

const bodies = onceFor<Handbook, Map<string, string>>(() => new Map())

/** What stands under the title of a page, written once: most of the time goes into it, and its copy and the text of all have the same. */
function bodyOf(handbook: Handbook, path: string, { nodes }: PageCopy): string {
  const written = bodies(handbook)
  const body = written.get(path) ?? formatBody(handbook, nodes)
  written.set(path, body)
  return body
}

function formatBody(handbook: Handbook, nodes: readonly RootContent[]): string {
  return formatMarkdown([...nodes, ...claimNotes(handbook, nodes)])
}

function writeParts(head: readonly RootContent[], body: string): string {
  return [formatMarkdown(head), body].filter((part) => part !== '').join('\n')
}

/**
 * What a page says.
 * @throws Error for a page that nobody has written a copy of.
 */
function copyOf(handbook: Handbook, path: `/${string}`): PageCopy {
  const entry = findEntry(handbook, path.slice(1, -1))
  if (entry) return entryCopy(handbook, entry)
  const kind = entryKinds.find((each) => path.startsWith(`/${each}/`))
  const part = kind && partsOf(handbook, kind).find((each) => each.path === path)
  if (part) return sectionCopy(handbook, kind, part)
  const technology = technologyAt(handbook, path)
  if (technology) return technologyCopy(handbook, technology)
  const pair = pairCopy(handbook, path)
  if (pair) return pair
  const write = writers[path]
  if (!write) throw new Error(`There is no Markdown copy of ${path}: lib/copies/page-copy.ts lists who writes each page.`)
  return write(handbook)
}

/** Who writes the pages that there is one of. */
const writers: Record<string, (handbook: Handbook) => PageCopy> = {
  '/': homeCopy,
  '/technologies/': technologiesCopy,
  '/sources/': sourcesCopy,
  '/changes/': changesCopy,
  '/guide/': guideCopy,
  '/compare/': compareCopy,
  '/checklists/': checklistsCopy,
  '/glossary/': glossaryCopy,
  '/a-z/': indexCopy,
}
