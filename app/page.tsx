import type { ReactNode } from 'react'
import { CardGrid } from '../components/card-grid.tsx'
import { HeroDrawing } from '../components/hero-drawing.tsx'
import { Hero } from '../components/hero.tsx'
import { Link } from '../components/link.tsx'
import { PatternFeature } from '../components/pattern-feature.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { StatStrip } from '../components/stat-strip.tsx'
import { WaysToChoose } from '../components/ways-to-choose.tsx'
import { entriesOf, findEntry, withOrigins } from '../lib/content/model/handbook.ts'
import { inShort } from '../lib/content/show/in-short.ts'
import { waysToChoose } from '../lib/content/show/ways-to-choose.ts'
import { countContents, homeShows } from '../lib/content/show/pages.ts'
import { partTitles } from '../lib/content/model/part-titles.ts'
import { entryKinds, type EntryKind } from '../lib/content/model/schema.ts'
import { diagramSvg } from '../lib/diagram/draw/svg.ts'
import { BodyPart } from './body-part.tsx'
import { handbook } from './content.ts'
import { Drawing } from './drawing.tsx'
import { EntrySummary } from './entry-summary.tsx'
import { pageMetadata } from './page-metadata.ts'
import { Sheet } from './sheet.tsx'

const { site, stats, patterns } = handbook

export const metadata = pageMetadata({ title: site.title, description: site.description, path: '/' })

export default function HomePage() {
  return (
    <Sheet path="/">
      <Hero
        picture={<HeroPicture />}
        eyebrow={`A handbook · ${countContents(handbook)}`}
        title={site.title}
        lead={site.lead}
        benefit={site.benefit}
        start={{ label: site.sections.guide.title, path: '/guide/' }}
        more={{ label: 'Read the patterns', path: '/#patterns' }}
      />
      <WaysToChoose id="choose" title={partTitles.ways} ways={waysToChoose(handbook)} />
      <StatStrip stats={withOrigins(handbook, stats)} label="In figures" />
      <HomeSection kind="patterns">
        {patterns
          .slice(0, homeShows.patterns)
          .map(inShort)
          .map(({ slug, body, metrics, ...pattern }) => (
            <PatternFeature
              key={slug}
              {...pattern}
              metrics={withOrigins(handbook, metrics)}
              intro={<BodyPart body={body} markup={body.intro} />}
              diagram={body.introDrawings.map((drawing) => (
                <Drawing key={drawing.id} drawing={drawing} page={pattern.path} />
              ))}
            />
          ))}
      </HomeSection>
      {(['stack', 'practices'] as const).map((kind) => (
        <HomeSection key={kind} kind={kind}>
          <CardGrid items={entriesOf(handbook, kind).slice(0, homeShows[kind])} keyOf={({ slug }) => slug}>
            {(entry) => <EntrySummary entry={entry} />}
          </CardGrid>
        </HomeSection>
      ))}
    </Sheet>
  )
}

function HeroPicture() {
  const [drawing] = findEntry(handbook, site.hero)?.body.introDrawings ?? []
  return drawing && <HeroDrawing text={drawing.text} svg={diagramSvg(drawing.diagram, { title: drawing.title })} />
}

/** A section of the home page shows its first entries; where there are more, it leads to all of them. */
function HomeSection({ kind, children }: { kind: EntryKind; children: ReactNode }) {
  const { title, plural } = site.sections[kind]
  const count = handbook[kind].length
  return (
    <section aria-labelledby={kind}>
      <SectionHeading number={`0${entryKinds.indexOf(kind) + 1}`} id={kind}>
        {title}
      </SectionHeading>
      {children}
      {count > homeShows[kind] && (
        <p className="px-gutter py-7">
          <Link href={`/${kind}/`}>
            All {count} {plural}
          </Link>
        </p>
      )}
    </section>
  )
}
