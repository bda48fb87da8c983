import { globSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { PageFacts } from '../site/page.ts'
import type { Site } from '../site/site.ts'
import { hydratesWith } from './hydrates-with.ts'
import { doublesOfNotFound, pageFileOf, readClientManifests, readRouteAddresses, readRoutes } from './manifests.ts'

/** Which pages there are, and which of them hydrate: those with a client module that is not Next's own. */
export function findPages(site: Site): void {
  for (const double of doublesOfNotFound) rmSync(path.join(site.folder, double), { recursive: true, force: true })
  const routeOf = new Map([...readRoutes(site.internals)].map(([address, route]) => [pageFileOf(address), route]))
  const hydrating = readHydratingRoutes(site)
  const files = globSync('**/*.html', { cwd: site.folder }).map((file) => file.split(path.sep).join('/'))
  site.pages = files.toSorted().map((file): PageFacts => {
    const route = routeOf.get(file)
    return {
      file,
      address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      route,
      hydrates: route !== undefined && hydrating.has(route),
      scripts: [],
      loads: [],
      styles: [],
      elementCount: 0,
      mentions: [],
      policyAt: -1,
    }
  })
}

/** Of two pages that share a route, one that hydrates is enough. */
function readHydratingRoutes({ internals }: Site): Set<string> {
  const hydrating = readClientManifests(internals, readRouteAddresses(internals)).filter(({ clientModules }) => hydratesWith(clientModules))
  return new Set(hydrating.map(({ route }) => route))
}
