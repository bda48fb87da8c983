import { llmsText } from '../../lib/copies/llms-text.ts'
import { handbook } from '../content.ts'

export const dynamic = 'force-static'

/** What the handbook holds, for machines that read it: https://llmstxt.org */
export function GET(): Response {
  return new Response(llmsText(handbook), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
