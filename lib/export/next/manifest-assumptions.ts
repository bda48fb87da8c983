import { listFew, type Assumption } from './assumptions.ts'
import { pagesByRoute, type Exported } from './exported.ts'
import { isNextsOwn } from './hydrates-with.ts'
import { readClientManifests, readRouteAddresses, readRoutes } from './manifests.ts'

/** Assumptions about the manifests in Next's own folder. */
export function manifestAssumptions(exported: Exported): Assumption[] {
  const { internals, addresses, manifests } = exported
  const leaning = 'lib/export/next/manifests.ts'
  return [
    {
      expected: 'a prerender-manifest.json with `routes`, each with a `srcRoute`',
      leaning,
      look: () => void readRoutes(internals),
    },
    {
      expected: 'an app-path-routes-manifest.json with an address for each folder of a route',
      leaning,
      look: () => void readRouteAddresses(internals),
    },
    {
      expected: 'a page_client-reference-manifest.js with `clientModules` for each route with a page',
      leaning,
      look: () => {
        if (!addresses) return undefined
        const known = new Set(readClientManifests(internals, addresses).map(({ route }) => route))
        const missing = [...pagesByRoute(exported).keys()].filter((route) => !known.has(route))
        return missing.length === 0 ? undefined : `none for ${listFew(missing)}`
      },
    },
    {
      expected: "the names of client modules to be paths, some of them of Next's own below node_modules/next/dist/",
      leaning: 'lib/export/next/hydrates-with.ts',
      look: () => {
        const odd = manifests?.find(({ clientModules }) => !Object.keys(clientModules).some(isNextsOwn))
        return odd && `${listFew(Object.keys(odd.clientModules)) || 'none'} for ${odd.route}`
      },
    },
  ]
}
