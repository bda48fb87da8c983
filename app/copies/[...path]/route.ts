import { listCopies } from '../../../lib/copies/page-copy.ts'
import { handbook } from '../../content.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

const copies = listCopies(handbook)

export function generateStaticParams() {
  return [...copies.keys()].map((path) => ({ path: path.slice(1).split('/') }))
}

/**
 * The Markdown copy of a page. The build moves it beside its page (`/copies/patterns/serverless.md` → `/patterns/serverless.md`):
 * a folder of routes can't have an address with an ending beside one without.
 */
export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const path = `/${(await params).path.join('/')}`
  const write = copies.get(path)
  if (!write) throw new Error(`No copy ${path}`)
  return new Response(write(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
}
