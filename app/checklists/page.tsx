import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { CardGrid } from '../../components/card-grid.tsx'
import { EntryCard } from '../../components/entry-card.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { TickTools } from '../../components/tick-tools.tsx'
import { address } from '../../lib/content/model/address.ts'
import type { Practice } from '../../lib/content/model/handbook.ts'
import { Checklist } from '../checklist.tsx'
import { handbook } from '../content.ts'
import { pageMetadata } from '../page-metadata.ts'
import { Sheet } from '../sheet.tsx'
import './checklists.css'

const { title, name, description } = handbook.site.sections.checklists

export const metadata = pageMetadata({ title, description, path: '/checklists/' })

export default function ChecklistsPage() {
  return (
    <Sheet path="/checklists/" search="checklists">
      <PageHead number="09" title={title} summary={description}>
        <Breadcrumbs trail={[{ label: handbook.site.title, path: '/' }]} here={name} />
      </PageHead>
      <p className="without-script px-gutter py-8 print:hidden" data-search-skip="">
        Ticking items needs JavaScript. You can still print the list.
      </p>
      <TickTools />
      <div data-search-skip="">
        <CardGrid items={handbook.practices} keyOf={({ slug }) => slug}>
          {(practice) => <PracticeCard practice={practice} />}
        </CardGrid>
      </div>
      <script src={address('/scripts/checklists.js')} defer />
    </Sheet>
  )
}

function PracticeCard({ practice }: { practice: Practice }) {
  const { kind, slug, icon, title: practiceTitle, path } = practice
  const items = `${kind}/${slug}#`
  return (
    <EntryCard level={2} icon={icon} title={practiceTitle} path={path}>
      <div data-needs-script className="mt-3">
        <progress data-count={items} aria-hidden="true" />
        <p className="mt-1 font-mono text-2xs text-soft">
          <span data-count={items} /> ticked
        </p>
      </div>
      <Checklist practice={practice} tickable="among all" className="mt-4 text-sm" />
    </EntryCard>
  )
}
