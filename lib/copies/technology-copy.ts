import { shortAddress } from '../content/model/address.ts'
import type { Handbook, Technology } from '../content/model/handbook.ts'
import { listUses } from '../content/show/related-lists.ts'
import { technologyRows } from '../content/show/technology-rows.ts'
import { copyAddress } from './copy-address.ts'
import { relatedList } from './entry-copy.ts'
import { heading, joined, link, paragraph } from './nodes.ts'
import type { PageCopy } from './copied-page.ts'

/** The page of a technology: what it is, and where and why it is used. */
export function technologyCopy(handbook: Handbook, technology: Technology): PageCopy {
  const { line, aliases, home } = technology
  return {
    nodes: [
      paragraph(line),
      ...listUses(handbook, technology).flatMap(({ title, entries }) =>
        entries.length > 0 ? [heading(2, title), ...relatedList(handbook, entries)] : [],
      ),
      heading(2, 'About it'),
      ...(aliases ? [paragraph(`Also called ${aliases.join(', ')}.`)] : []),
      paragraph('Home page: ', link(home, shortAddress(home))),
    ],
  }
}

/** The list of all technologies, each with its line and where it is used. */
export function technologiesCopy(handbook: Handbook): PageCopy {
  const { description } = handbook.site.sections.technologies
  return {
    nodes: [
      paragraph(description),
      ...technologyRows(handbook).flatMap(({ name, path, line, uses }) => [
        heading(2, link(copyAddress(handbook, path), name)),
        paragraph(line),
        paragraph('Used in: ', ...joined(uses.map((use) => [link(copyAddress(handbook, use.path), use.label)]))),
      ]),
    ],
  }
}
