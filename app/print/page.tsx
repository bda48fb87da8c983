import { Link } from '../../components/link.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { StatStrip } from '../../components/stat-strip.tsx'
import { entriesOf, withOrigins } from '../../lib/content/model/handbook.ts'
import { handbook } from '../content.ts'
import { pageMetadata } from '../page-metadata.ts'
import { Sheet } from '../sheet.tsx'
import '../technologies/technologies.css'

const { site, stats } = handbook
const { title, description } = site.sections.print

export const metadata = { ...pageMetadata({ title, description, path: '/print/' }), robots: { index: false } }

/** More than this is not a document that anybody prints: its sections lead to the pages. */
const most = 200

export default function PrintPage() {
  const entries = entriesOf(handbook)
  const lists = (['technologies', 'sources', 'glossary'] as const).map((name) => ({ path: `/${name}/`, title: site.sections[name].title }))
  const parts = entries.length <= most ? [...entries, ...lists] : lists
  // The build puts what the list leads to after it (lib/export/passes/assemble-document.ts).
  return (
    <Sheet path="/print/">
      <PageHead number="00" title={title} summary={site.lead} />
      <StatStrip stats={withOrigins(handbook, stats)} label="In figures" />
      <SectionHeading number="00.1" id="contents">
        Contents
      </SectionHeading>
      <ol className="prose mx-gutter max-w-measure list-decimal pb-10 pl-6 print:columns-2 print:gap-x-10" data-assemble="">
        {parts.map((part) => (
          <li key={part.path}>
            <Link href={part.path}>{part.title}</Link>
          </li>
        ))}
      </ol>
      <div data-assembled="" />
    </Sheet>
  )
}
