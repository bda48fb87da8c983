import { listGlossary } from '../content/show/glossary.ts'
import type { Entry, Handbook } from '../content/model/handbook.ts'
import { copyAddress } from './copy-address.ts'
import type { PageCopy } from './copied-page.ts'
import { heading, link, paragraph } from './nodes.ts'

/** The glossary: what each term means, where it is explained, and where it is used. */
export function glossaryCopy(handbook: Handbook): PageCopy {
  const { description } = handbook.site.sections.glossary
  return {
    nodes: [
      paragraph(description),
      ...listGlossary(handbook).flatMap(({ term, definition, explainedBy, alsoUsedIn }) => [
        heading(2, term),
        paragraph(definition),
        ...links(handbook, 'Explained in', explainedBy),
        ...links(handbook, explainedBy.length > 0 ? 'Also used in' : 'Used in', alsoUsedIn),
      ]),
    ],
  }
}

function links(handbook: Handbook, label: string, entries: readonly Entry[]) {
  if (entries.length === 0) return []
  const each = entries.flatMap((entry, index) => [...(index > 0 ? [', '] : []), link(copyAddress(handbook, entry.path), entry.title)])
  return [paragraph(`${label}: `, ...each)]
}
