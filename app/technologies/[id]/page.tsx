import type { Metadata } from 'next'
import { Breadcrumbs } from '../../../components/breadcrumbs.tsx'
import { EntryPager } from '../../../components/entry-pager.tsx'
import { PageHead } from '../../../components/page-head.tsx'
import { TechnologyFacts } from '../../../components/technology-facts.tsx'
import type { Entry, Technology } from '../../../lib/content/handbook.ts'
import { mentionsOf } from '../../../lib/content/mentions.ts'
import { reasonOf } from '../../../lib/content/tags.ts'
import { handbook } from '../../content.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { Sheet } from '../../sheet.tsx'

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
      <TechnologyFacts home={technology.home} aliases={technology.aliases} uses={usesOf(technology)} />
      <EntryPager
        previous={previous && { title: previous.name, path: previous.path }}
        next={next && { title: next.name, path: next.path }}
      />
    </Sheet>
  )
}

function usesOf(technology: Technology) {
  const { listedBy, namedBy, drawnIn, claims } = mentionsOf(handbook, technology)
  const nameOf = ({ icon, title, path, kind }: Entry) => ({ icon, title, path, kind: site.sections[kind].singular })
  return [
    { id: 'listed', title: 'Part of', entries: listedBy.map((entry) => ({ ...nameOf(entry), line: reasonOf(entry, technology) })) },
    { id: 'named', title: 'Named in', entries: namedBy.map(nameOf) },
    {
      id: 'drawn',
      title: 'Drawn in',
      entries: drawnIn.map(({ entry, drawing }) => ({
        ...nameOf(entry),
        title: drawing.title,
        path: `${entry.path}#${drawing.id}`,
        kind: 'drawing',
        line: entry.title,
      })),
    },
    {
      id: 'claimed',
      title: 'Figures about it',
      entries: claims.map(({ id, says, figure }) => ({ title: says, path: `/sources/#${id}`, kind: figure })),
    },
  ]
}
