import { writeAllCopies } from '../../lib/copies/page-copy.ts'
import { handbook } from '../content.ts'

export const dynamic = 'force-static'

/** The whole handbook in one text. */
export function GET(): Response {
  return new Response(writeAllCopies(handbook), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
