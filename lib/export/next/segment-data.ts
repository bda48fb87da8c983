import { collectSegmentData as collect } from 'next/dist/server/app-render/collect-segment-data.js'
import { workAsyncStorage } from 'next/dist/server/app-render/work-async-storage.external.js'
import { hydratesWith } from './hydrates-with.ts'

export { collectPrefetchHints } from 'next/dist/server/app-render/collect-segment-data.js'

/**
 * Next bundles this in place of its own module with the same exports (next.config.ts): the data that its router prefetches is made only for pages
 * that keep the router. For each of the others Next would read the page's data twice and write it again, for nothing.
 */
export const collectSegmentData: typeof collect = async (...page) => {
  const modules = modulesOfPage()
  return modules && !hydratesWith(modules) ? new Map() : collect(...page)
}

type Manifests = { clientReferenceManifestsPerRoute?: Map<string, { clientReferenceManifest?: { clientModules?: object } }> }

/** The client modules of the page being made; undefined if Next does not say. */
function modulesOfPage(): object | undefined {
  const manifests = (globalThis as { [key: symbol]: Manifests | undefined })[Symbol.for('next.server.manifests')]
  return manifests?.clientReferenceManifestsPerRoute?.get(workAsyncStorage.getStore()?.route ?? '')?.clientReferenceManifest?.clientModules
}
