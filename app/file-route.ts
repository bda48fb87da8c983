import { makePack, packNames, type MadeFiles } from '../lib/export/passes/packs.ts'

/**
 * What a route `[...path]` does that publishes many files: in development it answers with each of them; a build asks it for a few packs
 * of them, which `lib/export/passes/packs.ts` puts in their places.
 * @param route where the route stands: `/cards`. Files with other addresses stand below it in development: `/copies/patterns.md`.
 */
export function fileRoute(route: `/${string}`, files: MadeFiles, contentType: string) {
  const packed = process.env.NODE_ENV === 'production'
  const addresses = new Map([...files.keys()].map((address) => [address.replace(`${route}/`, '/').slice(1), address]))
  const names = packed ? packNames(files) : [...addresses.keys()]

  async function answer(name: string): Promise<Response> {
    if (packed) return new Response(new Uint8Array(await makePack(files, name)))
    const make = files.get(addresses.get(name) ?? '')
    if (!make) throw new Error(`No file ${name} below ${route}`)
    const content = await make()
    return new Response(typeof content === 'string' ? content : new Uint8Array(content), { headers: { 'content-type': contentType } })
  }

  return {
    generateStaticParams: () => names.map((name) => ({ path: name.split('/') })),
    GET: async (_: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> =>
      answer((await params).path.join('/')),
  }
}
