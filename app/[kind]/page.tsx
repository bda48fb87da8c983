import type { Metadata } from 'next'
import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { CardGrid } from '../../components/card-grid.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { entriesOf } from '../../lib/content/handbook.ts'
import { entryKinds, type EntryKind } from '../../lib/content/schema.ts'
import { handbook } from '../content.ts'
import { EntrySummary } from '../entry-summary.tsx'
import { pageMetadata } from '../page-metadata.ts'
import { Sheet } from '../sheet.tsx'

type SectionPageProps = { params: Promise<{ kind: EntryKind }> }

export const dynamicParams = false

export function generateStaticParams() {
  return entryKinds.map((kind) => ({ kind }))
}

export async function generateMetadata({ params }: SectionPageProps): Promise<Metadata> {
  const { kind } = await params
  const { title, description } = handbook.site.sections[kind]
  return pageMetadata({ title, description, path: `/${kind}/` })
}

export default async function SectionPage({ params }: SectionPageProps) {
  const { kind } = await params
  const { title, name, description } = handbook.site.sections[kind]
  const entries = entriesOf(handbook, kind)
  return (
    <Sheet path={`/${kind}/`}>
      <PageHead number={`0${entryKinds.indexOf(kind) + 1}`} title={title} summary={description}>
        <Breadcrumbs trail={[{ label: handbook.site.title, path: '/' }]} here={name} />
      </PageHead>
      <CardGrid items={entries} keyOf={({ slug }) => slug}>
        {(entry) => <EntrySummary entry={entry} level={2} />}
      </CardGrid>
    </Sheet>
  )
}
