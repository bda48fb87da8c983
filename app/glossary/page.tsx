import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { GlossaryList } from '../../components/glossary-list.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { listGlossary } from '../../lib/content/show/glossary.ts'
import { handbook } from '../content.ts'
import { pageMetadata } from '../page-metadata.ts'
import { Sheet } from '../sheet.tsx'

const { title, name, description } = handbook.site.sections.glossary

export const metadata = pageMetadata({ title, description, path: '/glossary/' })

export default function GlossaryPage() {
  return (
    <Sheet path="/glossary/">
      <PageHead number="Aa" title={title} summary={description} search={name}>
        <Breadcrumbs trail={[{ label: handbook.site.title, path: '/' }]} here={name} />
      </PageHead>
      <GlossaryList terms={listGlossary(handbook)} />
    </Sheet>
  )
}
