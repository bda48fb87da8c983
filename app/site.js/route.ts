import { bundleScript } from '../../lib/export/bundle-script.ts'

export const dynamic = 'force-static'

/** The one script of the site, from `browser/`. */
export async function GET(): Promise<Response> {
  return new Response(await bundleScript('browser/main.ts'), { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
