import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { TechnologyTable } from '../../components/technology-table.tsx'
import { technologyRows } from '../../lib/content/show/technology-rows.ts'
import { handbook } from '../content.ts'
import { pageMetadata } from '../page-metadata.ts'
import { Sheet } from '../sheet.tsx'

const { title, name, description } = handbook.site.sections.technologies
export const metadata = pageMetadata({ title, description, path: '/technologies/' })

export default function TechnologiesPage() {
  return (
    <Sheet path="/technologies/">
      <PageHead number="04" title={title} summary={description}>
        <Breadcrumbs trail={[{ label: handbook.site.title, path: '/' }]} here={name} />
      </PageHead>
      <TechnologyTable technologies={technologyRows(handbook)} />
    </Sheet>
  )
}
