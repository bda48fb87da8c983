import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { ComparisonPicks } from '../../components/comparison-picks.tsx'
import { Heading } from '../../components/heading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { RelatedList } from '../../components/related-list.tsx'
import { address } from '../../lib/content/model/address.ts'
import { comparedPatterns } from '../../lib/content/show/compare.ts'
import { partTitles } from '../../lib/content/model/part-titles.ts'
import { listChoosing } from '../../lib/content/show/related-lists.ts'
import { handbook } from '../content.ts'
import { Sheet } from '../sheet.tsx'
import { Comparison } from './comparison.tsx'

const { title, name, description } = handbook.site.sections.compare
const patterns = comparedPatterns(handbook)
const more = handbook.patterns.length - patterns.length

/** All patterns side by side, of which a reader picks. */
export function AllCompared() {
  return (
    <Sheet path="/compare/">
      <PageHead number="08" title={title} summary={description} search={name}>
        <Breadcrumbs trail={[{ label: handbook.site.title, path: '/' }]} here={name} />
      </PageHead>
      <div className="compared px-gutter py-8">
        <ComparisonPicks patterns={patterns} />
        {more > 0 && (
          <p className="mt-4">
            These are the first {patterns.length} patterns. The other {more} are compared from their own pages.
          </p>
        )}
        <Comparison patterns={patterns} />
      </div>
      <section aria-labelledby="choose" className="px-gutter print:hidden">
        <Heading id="choose" className="mb-3 text-lg bold">
          {partTitles.choose}
        </Heading>
        <RelatedList entries={listChoosing(handbook, patterns, '/compare/')} />
      </section>
      <script src={address('/scripts/compare.js')} defer />
    </Sheet>
  )
}
