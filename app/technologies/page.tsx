import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { TechnologyTable } from '../../components/technology-table.tsx'
import { entriesNaming } from '../../lib/content/mentions.ts'
import { hintOf } from '../../lib/content/tags.ts'
import { handbook } from '../content.ts'
import { pageMetadata } from '../page-metadata.ts'
import { Sheet } from '../sheet.tsx'

const { title, name, description } = handbook.site.sections.technologies
/** A row names the first of its places; its page has them all. */
const shown = 6
const byName = new Intl.Collator('en')

export const metadata = pageMetadata({ title, description, path: '/technologies/' })

export default function TechnologiesPage() {
  const rows = handbook.technologies
    .toSorted((a, b) => byName.compare(a.name, b.name))
    .map((technology) => {
      const uses = entriesNaming(handbook, technology).map((entry) => ({ label: entry.title, path: entry.path }))
      return {
        ...technology,
        hint: hintOf(technology),
        uses: uses.length > shown ? [...uses.slice(0, shown), { label: `${uses.length - shown} more`, path: technology.path }] : uses,
      }
    })
  return (
    <Sheet path="/technologies/">
      <PageHead number="04" title={title} summary={description}>
        <Breadcrumbs trail={[{ label: handbook.site.title, path: '/' }]} here={name} />
      </PageHead>
      <TechnologyTable technologies={rows} />
    </Sheet>
  )
}
