import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'

/**
 * Addresses of what Next exported, without their final slash, mapped to the route that wrote them.
 * @throws if the manifest does not say so.
 */
export function readRoutes(internals: string): Map<string, string> {
  const { routes } = readJson(path.join(internals, 'prerender-manifest.json')) as { routes: Record<string, { srcRoute: unknown }> }
  return new Map(
    Object.entries(routes).map(([address, { srcRoute }]) => {
      if (typeof srcRoute !== 'string' && srcRoute !== null)
        throw new TypeError(`\`srcRoute\` of ${address} is ${JSON.stringify(srcRoute)}`)
      return [address, srcRoute ?? address]
    }),
  )
}

/** The address of a route by the name of its folder, which may be in groups: `/(docs)/patterns/[slug]/page`. */
export type RouteAddresses = Record<string, string>

/** @throws if the manifest does not say so. */
export function readRouteAddresses(internals: string): RouteAddresses {
  const addresses = readJson(path.join(internals, 'app-path-routes-manifest.json')) as RouteAddresses
  for (const [folder, address] of Object.entries(addresses))
    if (typeof address !== 'string') throw new TypeError(`the address of ${folder} is ${JSON.stringify(address)}`)
  return addresses
}

/** The client modules of a page, by their paths. */
export type ClientManifest = { route: string; clientModules: object }

/** Two pages may share a route (parallel routes). */
export function readClientManifests(internals: string, addresses: RouteAddresses): ClientManifest[] {
  return globSync('server/app/**/page_client-reference-manifest.js', { cwd: internals }).flatMap((file) => {
    const sandbox: { __RSC_MANIFEST?: Record<string, { clientModules: object }> } = {}
    runInNewContext(`globalThis = this; ${readFileSync(path.join(internals, file), 'utf8')}`, sandbox)
    return Object.entries(sandbox.__RSC_MANIFEST ?? {}).map(([page, { clientModules }]) => ({
      route: addresses[page] ?? page.replace(/\/page$/, ''),
      clientModules,
    }))
  })
}

/** The file of an address that a route wrote, relative to the export's folder, if it is a page. */
export function pageFileOf(address: string): string {
  return address === '/_not-found' ? '404.html' : address === '/' ? 'index.html' : `${address.slice(1)}/index.html`
}

/** Next writes the page for 404 two more times; hosts ask for `404.html`. */
export const doublesOfNotFound = ['404', '_not-found']

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
