import { changesOf } from '../content/show/changes.ts'
import type { Handbook } from '../content/model/handbook.ts'
import { copyAddress } from './copy-address.ts'
import { heading, link, paragraph, strong } from './nodes.ts'
import type { PageCopy } from './copied-page.ts'

/** What figures were before, what they are now, and why. */
export function changesCopy(handbook: Handbook): PageCopy {
  const { description } = handbook.site.sections.changes
  const changes = changesOf(handbook)
  const sources = copyAddress(handbook, '/sources/')
  return {
    nodes: [
      paragraph(description),
      ...changes.flatMap(({ id, claim, subject, before, after, on, because }) => [
        heading(2, id),
        paragraph(`${on}: ${subject}`),
        paragraph(strong(before), ' → ', strong(after)),
        paragraph(because),
        paragraph('Now: ', link(`${sources}#${claim.id}`, claim.says)),
      ]),
      ...(changes.length === 0
        ? [paragraph('No figure has changed yet. What we know about each is under ', link(sources, 'sources'), '.')]
        : []),
      paragraph('Feed reader? ', link(copyAddress(handbook, '/feed.xml'), 'Follow the changes as an Atom feed'), '.'),
    ],
  }
}
