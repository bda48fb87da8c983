import type { Metadata } from 'next'
import { pairsOf } from '../../../lib/content/show/compare.ts'
import { handbook } from '../../content.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { AllCompared } from '../all-compared.tsx'
import { PairCompared } from '../pair-compared.tsx'

type ComparePageProps = { params: Promise<{ pair?: string[] }> }

const pairs = new Map(pairsOf(handbook).map((pair, index) => [pair.slug, { pair, index }]))

export const dynamicParams = false

/** All patterns together, and each pair: a handbook of one pattern has none, and Next takes no route without an address. */
export function generateStaticParams() {
  return [{ pair: [] }, ...[...pairs.keys()].map((slug) => ({ pair: [slug] }))]
}

async function load(params: ComparePageProps['params']) {
  const { pair: [slug] = [] } = await params
  if (slug === undefined) return undefined
  const found = pairs.get(slug)
  if (!found) throw new Error(`No pair ${slug}`)
  return found
}

export async function generateMetadata({ params }: ComparePageProps): Promise<Metadata> {
  const { title, path, description } = (await load(params))?.pair ?? { ...handbook.site.sections.compare, path: '/compare/' as const }
  return pageMetadata({ title, path, description })
}

export default async function ComparePage({ params }: ComparePageProps) {
  const found = await load(params)
  return found ? <PairCompared {...found} /> : <AllCompared />
}
