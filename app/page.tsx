import { AsciiDiagram } from '../components/ascii-diagram.tsx'
import { CardGrid } from '../components/card-grid.tsx'
import { Hero } from '../components/hero.tsx'
import { mdxComponents } from '../components/mdx-components.tsx'
import { PatternFeature } from '../components/pattern-feature.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { StatStrip } from '../components/stat-strip.tsx'
import { countContents } from '../lib/content/pages.ts'
import { renderMarkup } from '../lib/content/render.ts'
import { handbook } from './content.ts'
import { EntrySummary } from './entry-summary.tsx'
import { pageMetadata } from './page-metadata.ts'
import { Sheet } from './sheet.tsx'

const { site, stats, patterns, stack, practices } = handbook

export const metadata = pageMetadata({ title: site.title, description: site.description, path: '/' })

export default function HomePage() {
  return (
    <Sheet path="/">
      <Hero
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
            intro={renderMarkup(body.intro, mdxComponents)}
            diagram={body.introDrawings.map((drawing) => (
              <AsciiDiagram key={drawing.title} title={drawing.title} text={drawing.text} />
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
