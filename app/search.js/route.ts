import { address } from '../../lib/content/address.ts'
import { bundleScript } from '../../lib/export/bundle-script.ts'
import { handbook } from '../content.ts'

export const dynamic = 'force-static'

const { patterns, stack, practices, technologies, guide } = handbook.site.sections

/** The search, which the script of the site imports when it is first needed. */
export async function GET(): Promise<Response> {
  const kinds = {
    patterns: patterns.name,
    stack: stack.name,
    practices: practices.name,
    technologies: technologies.name,
    figures: 'Figures',
    guide: guide.name,
  }
  const basePath = address('/').replace(/\/$/, '')
  const script = await bundleScript('browser/search.ts', { module: true, values: { basePath, searchKinds: kinds } })
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
