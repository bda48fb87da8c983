import type { Metadata } from 'next'
import { publicAddress } from '../lib/content/address.ts'
import { handbook } from './content.ts'

type PageFacts = { title: string; description: string; path: `/${string}` }

/** The head of a page: title, description, canonical address and Open Graph. */
export function pageMetadata({ title, description, path }: PageFacts): Metadata {
  const { site } = handbook
  return {
    title: path === '/' ? title : `${title} · ${site.title}`,
    description,
    alternates: { canonical: publicAddress(path), types: { 'application/atom+xml': publicAddress('/feed.xml') } },
    openGraph: {
      title,
      description,
      url: publicAddress(path),
      siteName: site.title,
      type: path === '/' ? 'website' : 'article',
      locale: site.language,
    },
    twitter: { card: 'summary', title, description },
  }
}
