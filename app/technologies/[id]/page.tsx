import type { Metadata } from 'next'
import { Breadcrumbs } from '../../../components/breadcrumbs.tsx'
import { EntryPager } from '../../../components/entry-pager.tsx'
import { PageHead } from '../../../components/page-head.tsx'
import { DataSheet } from '../../../components/data-sheet.tsx'
import { TechnologyFacts } from '../../../components/technology-facts.tsx'
import { technologyFacts } from '../../../lib/content/show/technology-facts.ts'
import { listUses } from '../../../lib/content/show/related-lists.ts'
import { handbook } from '../../content.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { Sheet } from '../../sheet.tsx'
import '../technologies.css'

type TechnologyPageProps = { params: Promise<{ id: string }> }

const { technologies, site } = handbook

export const dynamicParams = false

export function generateStaticParams() {
  return technologies.map(({ id }) => ({ id }))
}

async function load(params: TechnologyPageProps['params']) {
  const { id } = await params
  const index = technologies.findIndex((technology) => technology.id === id)
  const technology = technologies[index]
  if (!technology) throw new Error(`No technology ${id}`)
  return { technology, previous: technologies[index - 1], next: technologies[index + 1] }
}

export async function generateMetadata({ params }: TechnologyPageProps): Promise<Metadata> {
  const { name, line, path } = (await load(params)).technology
  return pageMetadata({ title: name, description: line, path })
}

export default async function TechnologyPage({ params }: TechnologyPageProps) {
  const { technology, previous, next } = await load(params)
  const { name, line, path } = technology
  return (
    <Sheet path={path} search="technologies">
      <PageHead number={`04.${technologies.indexOf(technology) + 1}`} title={name} summary={line}>
        <Breadcrumbs
          trail={[
            { label: site.title, path: '/' },
            { label: site.sections.technologies.name, path: '/technologies/' },
          ]}
          here={name}
        />
      </PageHead>
      <DataSheet facts={technologyFacts(technology)} state={technology.state} seenAt={technology.seenAt} />
      <TechnologyFacts home={technology.home} aliases={technology.aliases} uses={listUses(handbook, technology)} />
      <EntryPager
        previous={previous && { title: previous.name, path: previous.path }}
        next={next && { title: next.name, path: next.path }}
      />
    </Sheet>
  )
}
