import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { GuideForm } from '../../components/guide-form.tsx'
import { GuideResult } from '../../components/guide-result.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { RuleTable } from '../../components/rule-table.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { address } from '../../lib/content/model/address.ts'
import { aboutRules, guideOptions } from '../../lib/content/show/guide.ts'
import { handbook } from '../content.ts'
import { pageMetadata } from '../page-metadata.ts'
import { Sheet } from '../sheet.tsx'
import '../choosing.css'

const { guide, site } = handbook
const { title, name, description } = site.sections.guide
const options = guideOptions(handbook)

export const metadata = pageMetadata({ title, description, path: '/guide/' })

export default function GuidePage() {
  return (
    <Sheet path="/guide/" search="guide">
      <PageHead number="07" title={title} summary={description}>
        <Breadcrumbs trail={[{ label: site.title, path: '/' }]} here={name} />
      </PageHead>
      <div data-needs-script className="guide px-gutter py-10">
        <GuideForm forces={guide.forces} headline={guide.simple.headline} />
        <GuideResult options={options} headline={guide.simple.headline} />
      </div>
      <section aria-labelledby="rules">
        <SectionHeading number="07.1" id="rules">
          All rules
        </SectionHeading>
        <p className="max-w-measure px-gutter pb-6">{aboutRules}</p>
        <div className="px-gutter">
          <RuleTable options={options} forces={guide.forces} />
        </div>
      </section>
      <script src={address('/scripts/guide.js')} defer />
    </Sheet>
  )
}
