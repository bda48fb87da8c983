import { globSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { ExportError } from '../site/export-error.ts'
import { hydratesWith } from './hydrates-with.ts'
import type { Site } from '../site/site.ts'
import type { PageFacts } from '../site/page.ts'

/**
 * Which pages there are, and which of them hydrate: those with a client module that is not Next's own.
 * @throws ExportError where Next's manifests don't say it.
 */
export function findPages(site: Site): void {
  removeDoubles(site)
  const routeOf = readRoutes(site)
  const hydrating = readHydratingRoutes(site)
  const files = globSync('**/*.html', { cwd: site.folder }).map((file) => file.split(path.sep).join('/'))
  site.pages = files.toSorted().map((file): PageFacts => {
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
    const route = routeOf.get(file === '404.html' ? '/_not-found' : address === '/' ? '/' : address.replace(/\/$/, ''))
    if (route !== undefined && !hydrating.has(route))
      throw new ExportError(
        `Next left no page_client-reference-manifest.js for the route ${route}: whether ${address} hydrates can't be known.`,
      )
    return {
      file,
      address,
      route,
      hydrates: route !== undefined && hydrating.get(route) === true,
      scripts: [],
      loads: [],
      styles: [],
      elementCount: 0,
      mentions: [],
      policyAt: -1,
    }
  })
}

/** Next writes the page for 404 three times; hosts ask for `404.html`. */
function removeDoubles({ folder }: Site): void {
  for (const double of ['404', '_not-found']) rmSync(path.join(folder, double), { recursive: true, force: true })
}

/** Page addresses without their last slash, to the route that wrote them. */
function readRoutes({ internals }: Site): Map<string, string> {
  const { routes } = readJson(path.join(internals, 'prerender-manifest.json')) as { routes: Record<string, { srcRoute: string | null }> }
  return new Map(Object.entries(routes).map(([address, { srcRoute }]) => [address, srcRoute ?? address]))
}

type ClientManifest = { clientModules: Record<string, unknown> }

/** Each route with whether its pages hydrate. */
function readHydratingRoutes({ internals }: Site): Map<string, boolean> {
  // A route's folder may stand in groups, `(docs)/patterns/[slug]/page`: this file knows its address.
  const addresses = readJson(path.join(internals, 'app-path-routes-manifest.json')) as Record<string, string>
  const routes = new Map<string, boolean>()
  for (const file of globSync('server/app/**/page_client-reference-manifest.js', { cwd: internals })) {
    const sandbox: { __RSC_MANIFEST?: Record<string, ClientManifest> } = {}
    runInNewContext(`globalThis = this; ${readFileSync(path.join(internals, file), 'utf8')}`, sandbox)
    for (const [page, { clientModules }] of Object.entries(sandbox.__RSC_MANIFEST ?? {})) {
      const route = addresses[page] ?? page.replace(/\/page$/, '')
      // Two pages may share an address (parallel routes): one that hydrates is enough.
      routes.set(route, routes.get(route) === true || hydratesWith(clientModules))
    }
  }
  return routes
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
