import { AxisList } from '../../components/axis-list.tsx'
import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { CombinationTable } from '../../components/combination-table.tsx'
import { GuideForm } from '../../components/guide-form.tsx'
import { GuideResult } from '../../components/guide-result.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { RuleTable } from '../../components/rule-table.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { address } from '../../lib/content/model/address.ts'
import { aboutShares, describeShares, listResults } from '../../lib/content/show/guide-shares.ts'
import { aboutOptions, aboutRules, guideAxes, guideParts } from '../../lib/content/show/guide.ts'
import { handbook } from '../content.ts'
import { pageMetadata } from '../page-metadata.ts'
import { Sheet } from '../sheet.tsx'
import '../choosing.css'
import '../guide.css'

const { guide, site } = handbook
const { title, name, description } = site.sections.guide
const axes = guideAxes(handbook)
const unanswered = 'Answer a question to see a recommendation'

export const metadata = pageMetadata({ title, description, path: '/guide/' })

export default function GuidePage() {
  return (
    <Sheet path="/guide/" search="guide">
      <PageHead number="07" title={title} summary={description}>
        <Breadcrumbs trail={[{ label: site.title, path: '/' }]} here={name} />
      </PageHead>
      <div data-needs-script className="guide px-gutter py-10">
        <GuideForm forces={guide.forces} unanswered={unanswered} />
        <GuideResult axes={axes} questions={guide.forces.length} unanswered={unanswered} />
      </div>
      <section aria-labelledby="options">
        <SectionHeading number="07.1" id="options">
          {guideParts.options}
        </SectionHeading>
        <p className="max-w-measure px-gutter pb-6">{aboutOptions}</p>
        <AxisList axes={axes} />
      </section>
      <section aria-labelledby="rules">
        <SectionHeading number="07.2" id="rules">
          {guideParts.rules}
        </SectionHeading>
        <p className="max-w-measure px-gutter pb-6">{aboutRules}</p>
        <div className="px-gutter">
          <RuleTable axes={axes} forces={guide.forces} />
        </div>
      </section>
      <section aria-labelledby="together">
        <SectionHeading number="07.3" id="together">
          {guideParts.together}
        </SectionHeading>
        <div className="px-gutter">
          {aboutShares(handbook).map((words) => (
            <p key={words} className="max-w-measure pb-3">
              {words}
            </p>
          ))}
          <ul className="max-w-measure pb-6 text-sm">
            {describeShares(handbook).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <CombinationTable results={listResults(handbook)} />
        </div>
      </section>
      <script src={address('/scripts/guide.js')} defer />
    </Sheet>
  )
}
