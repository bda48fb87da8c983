import type { MetadataRoute } from 'next'
import { publicAddress } from '../lib/content/model/address.ts'
import { listPages } from '../lib/content/show/pages.ts'
import { handbook } from './content.ts'

export const dynamic = 'force-static'

export default function sitemap(): MetadataRoute.Sitemap {
  return listPages(handbook).map(({ path, updated }) => ({ url: publicAddress(path), lastModified: updated }))
}
