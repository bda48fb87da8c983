import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../site/site.ts'
import { pageFileOf, readClientManifests, readRouteAddresses, readRoutes, type ClientManifest, type RouteAddresses } from './manifests.ts'

/**
 * What Next has exported, and what its manifests say about it. What can't be read is missing here, and is reported once, as an assumption
 * of its own: what follows from it is not checked.
 */
export type Exported = Pick<Site, 'folder' | 'internals' | 'basePath'> & {
  /** The project's folder. */
  project: string
  routes: ReadonlyMap<string, string> | undefined
  addresses: RouteAddresses | undefined
  manifests: readonly ClientManifest[] | undefined
}

export function readExported({ folder, internals, basePath }: Site, project: string): Exported {
  const routes = attempt(() => readRoutes(internals))
  const addresses = attempt(() => readRouteAddresses(internals))
  const manifests = addresses && attempt(() => readClientManifests(internals, addresses))
  return { folder, internals, basePath, project, routes, addresses, manifests }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** The first page of each route, by its file. */
export function pagesByRoute({ folder, routes }: Exported): Map<string, string> {
  const pages = new Map<string, string>()
  for (const [address, route] of routes ?? []) {
    const file = pageFileOf(address)
    if (!pages.has(route) && existsSync(path.join(folder, file))) pages.set(route, file)
  }
  return pages
}
