import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { ChangeList } from '../../components/change-list.tsx'
import { Link } from '../../components/link.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { changesOf } from '../../lib/content/show/changes.ts'
import { handbook } from '../content.ts'
import { pageMetadata } from '../page-metadata.ts'
import { Sheet } from '../sheet.tsx'

const { site } = handbook
const { title, name, description } = site.sections.changes

export const metadata = pageMetadata({ title, description, path: '/changes/' })

export default function ChangesPage() {
  return (
    <Sheet path="/changes/">
      <PageHead number="06" title={title} summary={description} search={name}>
        <Breadcrumbs trail={[{ label: site.title, path: '/' }]} here={name} />
      </PageHead>
      <ChangeList changes={changesOf(handbook)} />
      <p className="rule-t px-gutter py-8 text-sm text-soft">
        Feed reader? <Link href="/feed.xml">Follow the changes as an Atom feed</Link>.
      </p>
    </Sheet>
  )
}
