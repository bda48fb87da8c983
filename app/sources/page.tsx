import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { ClaimEntry } from '../../components/claim-entry.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { SourceList } from '../../components/source-list.tsx'
import { citationsOf, originOf, placesOf, sourceOf } from '../../lib/content/model/handbook.ts'
import { handbook } from '../content.ts'
import { pageMetadata } from '../page-metadata.ts'
import { Sheet } from '../sheet.tsx'

const { claims, site } = handbook
const { title, name, description } = site.sections.sources

export const metadata = pageMetadata({ title, description, path: '/sources/' })

export default function SourcesPage() {
  return (
    <Sheet path="/sources/">
      <PageHead number="05" title={title} summary={description} search={name}>
        <Breadcrumbs trail={[{ label: site.title, path: '/' }]} here={name} />
      </PageHead>
      <section aria-labelledby="claims">
        <SectionHeading number="05.1" id="claims">
          Figures
        </SectionHeading>
        {claims.map((claim) => (
          <ClaimEntry
            key={claim.id}
            {...originOf(handbook, claim.id)}
            comparisons={(claim.compare ?? []).map((each) => ({ ...each, source: sourceOf(handbook, each) }))}
            places={placesOf(handbook, claim)}
          />
        ))}
      </section>
      <section aria-labelledby="publications">
        <SectionHeading number="05.2" id="publications">
          Publications
        </SectionHeading>
        <SourceList sources={citationsOf(handbook)} />
      </section>
    </Sheet>
  )
}
