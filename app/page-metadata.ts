import type { Metadata } from 'next'
import { copyPath, publicAddress } from '../lib/content/model/address.ts'
import { listPages } from '../lib/content/show/pages.ts'
import { cardSize } from '../lib/card/draw-card.ts'
import { cardFile, hasCard } from './card-of.ts'
import { handbook } from './content.ts'

const pages = new Set<string>(listPages(handbook).map(({ path }) => path))

type PageFacts = { title: string; description: string; path: `/${string}` }

/** The head of a page: title, description, canonical address and Open Graph. */
export function pageMetadata({ title, description, path }: PageFacts): Metadata {
  const { site } = handbook
  const images = hasCard(path) ? [{ url: publicAddress(`/cards/${cardFile(path)}`), ...cardSize }] : undefined
  return {
    title: path === '/' ? title : `${title} · ${site.title}`,
    description,
    alternates: {
      canonical: publicAddress(path),
      types: { ...copyOf(path), 'application/atom+xml': publicAddress('/feed.xml') },
    },
    openGraph: {
      title,
      description,
      url: publicAddress(path),
      siteName: site.title,
      type: path === '/' ? 'website' : 'article',
      locale: site.language,
      images,
    },
    twitter: { card: images ? 'summary_large_image' : 'summary' },
  }
}

/** Every page of the set has a Markdown copy. */
function copyOf(path: `/${string}`): Record<string, string> {
  return pages.has(path) ? { 'text/markdown': publicAddress(copyPath(path)) } : {}
}
