import type { Metadata } from 'next'
import { entryKinds, type EntryKind } from '../../lib/content/model/schema.ts'
import { partsOf } from '../../lib/content/show/section-parts.ts'
import { handbook } from '../content.ts'
import { pageMetadata } from '../page-metadata.ts'
import { SectionList } from './section-list.tsx'

type SectionPageProps = { params: Promise<{ kind: EntryKind }> }

export const dynamicParams = false

export function generateStaticParams() {
  return entryKinds.map((kind) => ({ kind }))
}

async function load(params: SectionPageProps['params']) {
  const { kind } = await params
  const [part] = partsOf(handbook, kind)
  if (!part) throw new Error(`No section ${kind}`)
  return { kind, part }
}

export async function generateMetadata({ params }: SectionPageProps): Promise<Metadata> {
  const { kind, part } = await load(params)
  return pageMetadata({ ...part, description: handbook.site.sections[kind].description })
}

export default async function SectionPage({ params }: SectionPageProps) {
  return <SectionList {...await load(params)} />
}
