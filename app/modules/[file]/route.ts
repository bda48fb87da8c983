import { bundleScript } from '../../../lib/export/bundle-script.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

/** Modules that a script imports when it first needs them, each by its path in `browser/`. */
const modules: Record<string, string> = { 'exchange.js': 'ticks/exchange.ts' }

export function generateStaticParams() {
  return Object.keys(modules).map((file) => ({ file }))
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const script = await bundleScript(`browser/${modules[file]}`, { module: true })
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
