import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { StateLegend } from '../../components/state-legend.tsx'
import { TechnologyNarrowing } from '../../components/technology-narrowing.tsx'
import { TechnologyTable } from '../../components/technology-table.tsx'
import { address } from '../../lib/content/model/address.ts'
import { rowFacts, stateLegend } from '../../lib/content/show/technology-facts.ts'
import { narrowings, technologyRows } from '../../lib/content/show/technology-rows.ts'
import { handbook } from '../content.ts'
import { pageMetadata } from '../page-metadata.ts'
import { Sheet } from '../sheet.tsx'
import '../choosing.css'
import './technologies.css'

const { title, name, description } = handbook.site.sections.technologies
export const metadata = pageMetadata({ title, description, path: '/technologies/' })

export default function TechnologiesPage() {
  const rows = technologyRows(handbook)
  return (
    <Sheet path="/technologies/">
      <PageHead number="04" title={title} summary={description} search={name}>
        <Breadcrumbs trail={[{ label: handbook.site.title, path: '/' }]} here={name} />
      </PageHead>
      <TechnologyNarrowing total={rows.length} {...narrowings(rows)} />
      <TechnologyTable technologies={rows.map((row) => ({ ...row, facts: new Map(rowFacts(row)) }))} />
      <StateLegend states={stateLegend(rows)} />
      <script src={address('/scripts/technologies.js')} defer />
    </Sheet>
  )
}
