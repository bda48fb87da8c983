import { address } from '../../../lib/content/address.ts'
import { bundleScript } from '../../../lib/export/bundle-script.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

/** Pages that do something of their own in the browser, each by its module in `browser/`. */
const pages = ['guide', 'compare', 'practice', 'checklists']

export function generateStaticParams() {
  return pages.map((page) => ({ file: `${page}.js` }))
}

/** The script of one page. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const script = await bundleScript(`browser/${file.replace(/\.js$/, '-page.ts')}`, {
    values: { exchangeModule: address('/modules/exchange.js') },
  })
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
