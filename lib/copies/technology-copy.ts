import type { RootContent } from 'mdast'
import { shortAddress } from '../content/model/address.ts'
import type { Handbook, Technology } from '../content/model/handbook.ts'
import { listUses } from '../content/show/related-lists.ts'
import { rowFacts, stateLegend, technologyFacts } from '../content/show/technology-facts.ts'
import { technologyRows } from '../content/show/technology-rows.ts'
import { copyAddress } from './copy-address.ts'
import { relatedList } from './entry-copy.ts'
import { heading, joined, link, list, paragraph } from './nodes.ts'
import type { PageCopy } from './copied-page.ts'

/** The page of a technology: what it is, and where and why it is used. */
export function technologyCopy(handbook: Handbook, technology: Technology): PageCopy {
  const { line, aliases, home } = technology
  return {
    nodes: [
      paragraph(line),
      ...knownOf(technology),
      ...listUses(handbook, technology).flatMap(({ title, entries }) =>
        entries.length > 0 ? [heading(2, title), ...relatedList(handbook, entries)] : [],
      ),
      heading(2, 'About it'),
      ...(aliases ? [paragraph(`Also called ${aliases.join(', ')}.`)] : []),
      paragraph('Home page: ', link(home, shortAddress(home))),
    ],
  }
}

/** What was looked up, and where it was seen. */
function knownOf(technology: Technology): RootContent[] {
  const facts = technologyFacts(technology)
  const seenAt = technology.seenAt ?? []
  if (facts.length === 0) return []
  return [
    heading(2, 'What we know about it'),
    ...list(facts.map(([name, value]) => [`${name}: ${value}`])),
    ...(seenAt.length > 0 ? [paragraph('Checked at: ', ...joined(seenAt.map((address) => [link(address, shortAddress(address))])))] : []),
  ]
}

/** The list of all technologies, each with its line, what was looked up, and where it is used. */
export function technologiesCopy(handbook: Handbook): PageCopy {
  const { description } = handbook.site.sections.technologies
  const rows = technologyRows(handbook)
  const legend = stateLegend(rows)
  return {
    nodes: [
      paragraph(description),
      ...rows.flatMap((row) => [
        heading(2, link(copyAddress(handbook, row.path), row.name)),
        paragraph(row.line),
        ...list(rowFacts(row).map(([name, value]) => [`${name}: ${value}`])),
        paragraph('Used in: ', ...joined(row.uses.map((use) => [link(copyAddress(handbook, use.path), use.label)]))),
      ]),
      ...(legend.length > 0 ? [heading(2, 'Key'), ...list(legend.map(({ state, meaning }) => [`${state}: ${meaning}`]))] : []),
    ],
  }
}
