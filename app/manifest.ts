import type { MetadataRoute } from 'next'
import { address } from '../lib/content/model/address.ts'
import { handbook } from './content.ts'

export const dynamic = 'force-static'

export default function manifest(): MetadataRoute.Manifest {
  const { title, description, language } = handbook.site
  return {
    name: title,
    short_name: 'Architecture',
    description,
    lang: language,
    start_url: address('/'),
    scope: address('/'),
    display: 'minimal-ui',
    background_color: '#faf8f2',
    theme_color: '#faf8f2',
    icons: [
      { src: address('/icons/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: address('/icons/icon-512.png'), sizes: '512x512', type: 'image/png' },
    ],
  }
}
