import type { Metadata } from 'next'
import { PageHead } from '../components/page-head.tsx'
import { RelatedList } from '../components/related-list.tsx'
import { entriesOf } from '../lib/content/model/handbook.ts'
import { entryKinds } from '../lib/content/model/schema.ts'
import { handbook } from './content.ts'
import RootLayout from './layout.tsx'
import { Sheet } from './sheet.tsx'

/** The first entries of each kind help on; the navigation leads to the others. */
const shown = 12

export const metadata: Metadata = { title: `Page not found · ${handbook.site.title}`, robots: { index: false } }

// A page of its own, outside the layout: Next puts a `not-found` page into the data of every other page.
export default function NotFoundPage() {
  const entries = entryKinds.flatMap((kind) =>
    entriesOf(handbook, kind)
      .slice(0, shown)
      .map(({ title, path }) => ({ title, path, kind: handbook.site.sections[kind].singular })),
  )
  return (
    <RootLayout>
      <Sheet path="/404/">
        <PageHead
          number="404"
          title="Page not found"
          summary="It may have moved, or the address may be mistyped. Here is what the handbook contains."
        />
        <div className="px-gutter py-10">
          <RelatedList entries={entries} />
        </div>
      </Sheet>
    </RootLayout>
  )
}
