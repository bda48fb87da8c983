import { listGlossary } from '../content/show/glossary.ts'
import type { Handbook } from '../content/model/handbook.ts'
import { copyAddress } from './copy-address.ts'
import type { PageCopy } from './copied-page.ts'
import { heading, link, paragraph } from './nodes.ts'

/** The glossary: what each term means, and where it is used. */
export function glossaryCopy(handbook: Handbook): PageCopy {
  const { description } = handbook.site.sections.glossary
  return {
    nodes: [
      paragraph(description),
      ...listGlossary(handbook).flatMap(({ term, definition, usedIn }) => [
        heading(2, term),
        paragraph(definition),
        paragraph(
          'Used in: ',
          ...usedIn.flatMap((entry, index) => [...(index > 0 ? [', '] : []), link(copyAddress(handbook, entry.path), entry.title)]),
        ),
      ]),
    ],
  }
}
