import type { Handbook } from '../content/model/handbook.ts'
import { listTerms, type Term } from '../content/show/terms.ts'
import { copyAddress } from './copy-address.ts'
import { heading, link, list, paragraph, type Words } from './nodes.ts'
import type { PageCopy } from './copied-page.ts'

/** The index from A to Z: each term with what it is and where it stands. */
export function indexCopy(handbook: Handbook): PageCopy {
  const { description } = handbook.site.sections.index
  return {
    nodes: [
      paragraph(description),
      ...listTerms(handbook).flatMap(({ letter, terms }) => [heading(2, letter), ...list(terms.map((term) => termWords(handbook, term)))]),
    ],
  }
}

function termWords(handbook: Handbook, { text, kind, path, places }: Term): Words {
  return [
    path ? link(copyAddress(handbook, path), text) : text,
    ...(kind ? [` (${kind})`] : []),
    ...places.flatMap((place) => [`, ${place.relation} `, link(copyAddress(handbook, place.path), place.title)]),
  ]
}
