import { atomFeed } from '../../lib/content/show/feed.ts'
import { handbook } from '../content.ts'

export const dynamic = 'force-static'

/** The changes of figures for feed readers. */
export function GET(): Response {
  return new Response(atomFeed(handbook), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
