import type { Metadata } from 'next'
import { Breadcrumbs } from '../../../components/breadcrumbs.tsx'
import { ContentsList } from '../../../components/contents-list.tsx'
import { EntryPager } from '../../../components/entry-pager.tsx'
import { PageHead } from '../../../components/page-head.tsx'
import { entriesOf, findEntry, neighboursOf } from '../../../lib/content/handbook.ts'
import { entryKinds } from '../../../lib/content/schema.ts'
import { handbook } from '../../content.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { Sheet } from '../../sheet.tsx'
import { EntryArticle, headingsOf } from './entry-article.tsx'

type EntryPageProps = { params: Promise<{ kind: string; slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return entriesOf(handbook).map(({ kind, slug }) => ({ kind, slug }))
}

async function load(params: EntryPageProps['params']) {
  const { kind, slug } = await params
  const entry = findEntry(handbook, `${kind}/${slug}`)
  if (!entry) throw new Error(`No entry ${kind}/${slug}`)
  return entry
}

export async function generateMetadata({ params }: EntryPageProps): Promise<Metadata> {
  const { title, path, body } = await load(params)
  return pageMetadata({ title, path, description: body.lead })
}

export default async function EntryPage({ params }: EntryPageProps) {
  const entry = await load(params)
  const { kind, title, path, icon, order } = entry
  const { site } = handbook
  return (
    <Sheet path={path}>
      <PageHead
        number={`0${entryKinds.indexOf(kind) + 1}.${order}`}
        title={title}
        icon={icon}
        summary={'summary' in entry ? entry.summary : undefined}
      >
        <Breadcrumbs
          trail={[
            { label: site.title, path: '/' },
            { label: site.sections[kind].name, path: `/${kind}/` },
          ]}
          here={title}
        />
      </PageHead>
      <div className="grid gap-x-12 gap-y-8 px-gutter py-10 wide:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="wide:sticky wide:top-20 wide:self-start">
          <ContentsList headings={headingsOf(entry)} />
        </div>
        <EntryArticle entry={entry} />
      </div>
      <EntryPager {...neighboursOf(handbook, entry)} />
    </Sheet>
  )
}
