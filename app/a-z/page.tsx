import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { LetterIndex } from '../../components/letter-index.tsx'
import { listTerms } from '../../lib/content/show/terms.ts'
import { handbook } from '../content.ts'
import { pageMetadata } from '../page-metadata.ts'
import { Sheet } from '../sheet.tsx'

const { title, name, description } = handbook.site.sections.index

export const metadata = pageMetadata({ title, description, path: '/a-z/' })

export default function IndexPage() {
  return (
    <Sheet path="/a-z/">
      <PageHead number="A–Z" title={title} summary={description} search={`${name}, Index`}>
        <Breadcrumbs trail={[{ label: handbook.site.title, path: '/' }]} here={name} />
      </PageHead>
      <LetterIndex letters={listTerms(handbook)} />
    </Sheet>
  )
}
