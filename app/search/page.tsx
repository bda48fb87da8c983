import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { Link } from '../../components/link.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { handbook } from '../content.ts'
import { pageMetadata } from '../page-metadata.ts'
import { Sheet } from '../sheet.tsx'

const { title, name, description } = handbook.site.sections.search

export const metadata = { ...pageMetadata({ title, description, path: '/search/' }), robots: { index: false } }

export default function SearchPage() {
  return (
    <Sheet path="/search/" title={title}>
      <PageHead number="?" title={title} summary={description}>
        <Breadcrumbs trail={[{ label: handbook.site.title, path: '/' }]} here={name} />
      </PageHead>
      <div className="min-h-dvh px-gutter py-10" data-find-here>
        <noscript>
          The search needs JavaScript. <Link href="/a-z/">The index from A to Z</Link> lists everything that it finds.
        </noscript>
      </div>
    </Sheet>
  )
}
