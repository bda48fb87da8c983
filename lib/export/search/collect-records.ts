import { elementsOf } from '../site/read-page.ts'
import { readRecord } from './read-record.ts'
import type { Site } from '../site/site.ts'
import type { Page } from '../site/page.ts'

/**
 * Collects what a search finds: every element with `data-search`, whose value says what kind of thing it is. Its address is the
 * page's, with the element's id where it has one and is not the page's `<main>`. Its `data-search-names` are other names of it, and
 * its `data-search-leads` the addresses to which a search for it leads. The marks themselves are not published.
 */
export function collectRecords(page: Page, site: Site): void {
  if (page.route === undefined) return
  const language = elementsOf(page, 'html')[0]?.attributes.lang ?? ''
  for (const element of elementsOf(page)) {
    const { id, 'data-search': kind, 'data-search-leads': leads } = element.attributes
    if (kind !== undefined) {
      const record = readRecord(page.html.slice(element.start, element.end))
      const address = element.name === 'main' || !id ? page.address : `${page.address}#${id}`
      if (record.title === '')
        site.problems.push({
          page: page.address,
          message: `has no heading in <${element.name} data-search="${kind}">: search results need one.`,
        })
      site.records.push({ ...record, address, kind, language, leads: leads?.split(' ').filter((each) => each !== '') })
    }
    // React finds these again where a page hydrates.
    if (!page.hydrates) removeMarks(page, element)
  }
}

function removeMarks(page: Page, { start, contentStart, attributes }: Page['elements'][number]): void {
  if (!Object.keys(attributes).some((name) => name.startsWith('data-search'))) return
  for (const { 0: mark, index } of page.html.slice(start, contentStart).matchAll(/ data-search(?:-skip|-names|-leads)?="[^"]*"/g))
    page.edits.push({ start: start + index, end: start + index + mark.length, text: '' })
}
