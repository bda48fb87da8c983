import type { Metadata } from 'next'
import { Breadcrumbs } from '../../../components/breadcrumbs.tsx'
import { PageHead } from '../../../components/page-head.tsx'
import { RelatedList } from '../../../components/related-list.tsx'
import { pairsOf } from '../../../lib/content/compare.ts'
import { partTitles } from '../../../lib/content/part-titles.ts'
import { listChoosing } from '../../../lib/content/related-lists.ts'
import { handbook } from '../../content.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { Sheet } from '../../sheet.tsx'
import { Comparison } from '../comparison.tsx'

type PairPageProps = { params: Promise<{ pair: string }> }

const pairs = new Map(pairsOf(handbook).map((pair, index) => [pair.slug, { pair, index }]))

export const dynamicParams = false

export function generateStaticParams() {
  return [...pairs.keys()].map((pair) => ({ pair }))
}

async function load(params: PairPageProps['params']) {
  const { pair: slug } = await params
  const found = pairs.get(slug)
  if (!found) throw new Error(`No pair ${slug}`)
  return found
}

export async function generateMetadata({ params }: PairPageProps): Promise<Metadata> {
  const { title, path, description } = (await load(params)).pair
  return pageMetadata({ title, path, description })
}

export default async function PairPage({ params }: PairPageProps) {
  const { pair, index } = await load(params)
  const { site } = handbook
  return (
    <Sheet path={pair.path}>
      <PageHead number={`08.${index + 1}`} title={pair.title}>
        <Breadcrumbs
          trail={[
            { label: site.title, path: '/' },
            { label: site.sections.compare.name, path: '/compare/' },
          ]}
          here={pair.title}
        />
      </PageHead>
      <div className="compared px-gutter py-8">
        <Comparison patterns={pair.patterns} />
      </div>
      <section aria-labelledby="choose" className="px-gutter print:hidden">
        <h2 id="choose" className="mb-3 text-lg font-semibold tracking-tight">
          {partTitles.choose}
        </h2>
        <RelatedList entries={listChoosing(handbook, pair.patterns, pair.path)} />
      </section>
    </Sheet>
  )
}
