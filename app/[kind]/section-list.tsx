import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { CardGrid } from '../../components/card-grid.tsx'
import { EntryPager } from '../../components/entry-pager.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { entryKinds, type EntryKind } from '../../lib/content/model/schema.ts'
import { partsOf, type SectionPart } from '../../lib/content/show/section-parts.ts'
import { handbook } from '../content.ts'
import { EntrySummary } from '../entry-summary.tsx'
import { Sheet } from '../sheet.tsx'

/** A section's entries, or a page of them where they are many. */
export function SectionList({ kind, part: { path, number, title, entries } }: { kind: EntryKind; part: SectionPart }) {
  const { name, description } = handbook.site.sections[kind]
  const parts = partsOf(handbook, kind)
  const home = { label: handbook.site.title, path: '/' }
  return (
    <Sheet path={path}>
      <PageHead number={`0${entryKinds.indexOf(kind) + 1}`} title={title} summary={description} search={number === 1 ? name : undefined}>
        {number === 1 ? (
          <Breadcrumbs trail={[home]} here={name} />
        ) : (
          <Breadcrumbs trail={[home, { label: name, path: `/${kind}/` }]} here={`Page ${number}`} />
        )}
      </PageHead>
      <CardGrid items={entries} keyOf={({ slug }) => slug}>
        {(entry) => <EntrySummary entry={entry} level={2} />}
      </CardGrid>
      <EntryPager previous={parts[number - 2]} next={parts[number]} />
    </Sheet>
  )
}
