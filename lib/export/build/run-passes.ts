import { problemsError } from '../site/export-error.ts'
import type { Pass, Site } from '../site/site.ts'

/**
 * Runs the passes in order and stops after the first that finds a problem.
 * @throws ExportError with the problems of all pages.
 */
export async function runPasses(site: Site, passes: Record<string, Pass>): Promise<void> {
  for (const [name, pass] of Object.entries(passes)) {
    const began = performance.now()
    await pass(site)
    site.report.time(name, performance.now() - began)
    if (site.problems.length > 0) throw problemsError(site.problems)
  }
}
