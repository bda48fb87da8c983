import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { Heading } from '../../components/heading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { RelatedList } from '../../components/related-list.tsx'
import type { Pair } from '../../lib/content/show/compare.ts'
import { partTitles } from '../../lib/content/model/part-titles.ts'
import { listChoosing } from '../../lib/content/show/related-lists.ts'
import { handbook } from '../content.ts'
import { Sheet } from '../sheet.tsx'
import { Comparison } from './comparison.tsx'

/**
 * Two patterns side by side.
 * @param index of the pair among all, from 0.
 */
export function PairCompared({ pair, index }: { pair: Pair; index: number }) {
  const { site } = handbook
  return (
    <Sheet path={pair.path}>
      <PageHead
        number={`08.${index + 1}`}
        title={pair.title}
        summary={pair.summary}
        search={`${site.sections.compare.name} ${pair.patterns.map(({ title }) => title).join(' and ')}`}
      >
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
        <Heading id="choose" className="mb-3 text-lg bold">
          {partTitles.choose}
        </Heading>
        <RelatedList entries={listChoosing(handbook, pair.patterns, pair.path)} />
      </section>
    </Sheet>
  )
}
