import { CardGrid } from '../components/card-grid.tsx'
import { DiagramSvg } from '../components/diagram-svg.tsx'
import { Hero } from '../components/hero.tsx'
import { PatternFeature } from '../components/pattern-feature.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { StatStrip } from '../components/stat-strip.tsx'
import { findEntry } from '../lib/content/handbook.ts'
import { countContents } from '../lib/content/pages.ts'
import { diagramSvg } from '../lib/diagram/svg.ts'
import { BodyPart } from './body-part.tsx'
import { handbook } from './content.ts'
import { Drawing } from './drawing.tsx'
import { EntrySummary } from './entry-summary.tsx'
import { pageMetadata } from './page-metadata.ts'
import { Sheet } from './sheet.tsx'

const { site, stats, patterns, stack, practices } = handbook

export const metadata = pageMetadata({ title: site.title, description: site.description, path: '/' })

export default function HomePage() {
  return (
    <Sheet path="/">
      <Hero
        picture={<HeroPicture />}
        eyebrow={`A handbook · ${countContents(handbook)}`}
        title={site.title}
        lead={site.lead}
        start={{ label: 'Read the patterns', path: '/#patterns' }}
        more={{ label: 'All technologies', path: '/technologies/' }}
      />
      <StatStrip stats={stats} label="In figures" />
      <section aria-labelledby="patterns">
        <SectionHeading number="01" id="patterns">
          {site.sections.patterns.title}
        </SectionHeading>
        {patterns.map(({ slug, body, ...pattern }) => (
          <PatternFeature
            key={slug}
            {...pattern}
            intro={<BodyPart body={body} part="intro" />}
            diagram={body.introDrawings.map((drawing) => (
              <Drawing key={drawing.id} drawing={drawing} />
            ))}
          />
        ))}
      </section>
      <section aria-labelledby="stack">
        <SectionHeading number="02" id="stack">
          {site.sections.stack.title}
        </SectionHeading>
        <CardGrid items={stack} keyOf={({ slug }) => slug}>
          {(entry) => <EntrySummary entry={entry} />}
        </CardGrid>
      </section>
      <section aria-labelledby="practices">
        <SectionHeading number="03" id="practices">
          {site.sections.practices.title}
        </SectionHeading>
        <CardGrid items={practices} keyOf={({ slug }) => slug}>
          {(entry) => <EntrySummary entry={entry} />}
        </CardGrid>
      </section>
    </Sheet>
  )
}

function HeroPicture() {
  const [drawing] = findEntry(handbook, site.hero)?.body.introDrawings ?? []
  return drawing && <DiagramSvg svg={diagramSvg(drawing.diagram, { id: 'hero', title: drawing.title })} scale={1.55} />
}
