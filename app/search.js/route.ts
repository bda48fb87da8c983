import { address } from '../../lib/content/model/address.ts'
import { searchValues } from '../../lib/content/show/pages.ts'
import { bundleScript } from '../../lib/export/bundle/bundle-script.ts'
import { handbook } from '../content.ts'

export const dynamic = 'force-static'

/** The search, which the script of the site imports when it is first needed. */
export async function GET(): Promise<Response> {
  const basePath = address('/').replace(/\/$/, '')
  const script = await bundleScript('browser/search.ts', {
    module: true,
    values: { basePath, ...searchValues(handbook.site), pageFile: '' },
  })
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
