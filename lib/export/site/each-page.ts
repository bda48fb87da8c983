import type { PageFacts } from './page.ts'
import type { Site } from './site.ts'

/** A few at a time: the next pages are read while one is edited. */
export async function forEachPage(site: Site, what: string, visit: (page: PageFacts) => Promise<void>): Promise<void> {
  const waiting = site.pages.values()
  let done = 0
  const work = async (): Promise<void> => {
    for (const page of waiting) {
      await visit(page)
      done += 1
      site.report.progress(what, done, site.pages.length)
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
}
