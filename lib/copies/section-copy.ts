import type { Handbook } from '../content/model/handbook.ts'
import type { EntryKind } from '../content/model/schema.ts'
import type { SectionPart } from '../content/show/section-parts.ts'
import { entrySummary } from './entry-copy.ts'
import { paragraph } from './nodes.ts'
import type { PageCopy } from './copied-page.ts'

/** A page of the list of a section's entries. */
export function sectionCopy(handbook: Handbook, kind: EntryKind, { entries }: SectionPart): PageCopy {
  return {
    nodes: [paragraph(handbook.site.sections[kind].description), ...entries.flatMap((entry) => entrySummary(handbook, entry, 2))],
  }
}
