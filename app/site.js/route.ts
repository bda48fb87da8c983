import { address } from '../../lib/content/model/address.ts'
import { bundleScript } from '../../lib/export/bundle/bundle-script.ts'

export const dynamic = 'force-static'

/** The one script of every page, from `browser/`. */
export async function GET(): Promise<Response> {
  const script = await bundleScript('browser/main.ts', { values: { searchModule: address('/search.js') } })
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
