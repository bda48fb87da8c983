import type { Metadata } from 'next'
import { Breadcrumbs } from '../../../components/breadcrumbs.tsx'
import { ContentsList } from '../../../components/contents-list.tsx'
import { EntryPager } from '../../../components/entry-pager.tsx'
import { PageHead } from '../../../components/page-head.tsx'
import { address } from '../../../lib/content/model/address.ts'
import { entriesOf, findEntry, neighboursOf, type Entry } from '../../../lib/content/model/handbook.ts'
import { entryKinds, type EntryKind } from '../../../lib/content/model/schema.ts'
import { partsOf } from '../../../lib/content/show/section-parts.ts'
import { handbook } from '../../content.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { Sheet } from '../../sheet.tsx'
import { SectionList } from '../section-list.tsx'
import { EntryArticle, headingsOf } from './entry-article.tsx'

type SlugPageProps = { params: Promise<{ kind: EntryKind; slug: string }> }

export const dynamicParams = false

/** Entries, and the further pages of a list that is long. */
export function generateStaticParams() {
  const further = entryKinds.flatMap((kind) =>
    partsOf(handbook, kind)
      .slice(1)
      .map(({ path }) => ({ kind, slug: path.split('/')[2] })),
  )
  return [...entriesOf(handbook).map(({ kind, slug }) => ({ kind, slug })), ...further]
}

async function load(params: SlugPageProps['params']) {
  const { kind, slug } = await params
  const entry = findEntry(handbook, `${kind}/${slug}`)
  if (entry) return { entry }
  const part = partsOf(handbook, kind).find(({ path }) => path === `/${kind}/${slug}/`)
  if (!part) throw new Error(`No entry ${kind}/${slug}`)
  return { kind, part }
}

export async function generateMetadata({ params }: SlugPageProps): Promise<Metadata> {
  const { entry, kind, part } = await load(params)
  if (part) return pageMetadata({ ...part, description: handbook.site.sections[kind].description })
  return pageMetadata({ title: entry.title, path: entry.path, description: entry.body.lead })
}

export default async function SlugPage({ params }: SlugPageProps) {
  const { entry, kind, part } = await load(params)
  return part ? <SectionList kind={kind} part={part} /> : <EntryPage entry={entry} />
}

function EntryPage({ entry }: { entry: Entry }) {
  const { kind, title, path, icon, order } = entry
  const { site } = handbook
  return (
    <Sheet path={path} search={kind}>
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
      <div className="entry px-gutter pb-10 wide:pt-10 print:py-6">
        <ContentsList headings={headingsOf(entry)} />
        <EntryArticle entry={entry} />
      </div>
      <EntryPager {...neighboursOf(handbook, entry)} />
      {kind === 'practices' && <script src={address('/scripts/practice.js')} defer />}
    </Sheet>
  )
}
