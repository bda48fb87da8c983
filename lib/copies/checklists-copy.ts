import { publicAddress } from '../content/model/address.ts'
import { checklistAnchor } from '../content/model/anchors.ts'
import type { Handbook } from '../content/model/handbook.ts'
import { copyAddress } from './copy-address.ts'
import { remarked } from './entry-copy.ts'
import type { PageCopy } from './copied-page.ts'
import { claimMark, heading, link, list, paragraph, tasks } from './nodes.ts'

/** All checklists as tasks, in the form in which the page exports them: a copy that was ticked can be imported there. */
export function checklistsCopy(handbook: Handbook): PageCopy {
  const { description } = handbook.site.sections.checklists
  const { practices } = handbook
  const leading = practices.map((practice) => link(copyAddress(handbook, practice.path), practice.title))
  return {
    nodes: [
      paragraph(description),
      ...practices.flatMap(({ path, checklist }, index) => [
        heading(2, leading[index] ?? ''),
        ...tasks(
          checklist.map(({ id, text, claim, note }) => {
            const item = link(publicAddress(`${path}#${checklistAnchor(id)}`), text)
            return remarked(claim === undefined ? [item] : [item, claimMark(claim)], note)
          }),
        ),
      ]),
    ],
    short: [paragraph(description), ...list(leading.map((each) => [each]))],
  }
}
