import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { forEachPage } from '../site/each-page.ts'
import { inspectPage } from './inspect-page.ts'
import { readPage, writePage } from '../site/read-page.ts'
import { cutFlightData } from '../next/index.ts'
import type { PagePass, Pass } from '../site/site.ts'

/** Runs the passes over each page in turn, inspects the result, and keeps only the facts: no more than a few pages are in memory. */
export function editPages(...passes: PagePass[]): Pass {
  return (site) =>
    forEachPage(site, 'Pages', async (facts) => {
      const file = path.join(site.folder, facts.file)
      const html = (await readFile(file)).toString('utf8')
      // The flight data is most of a page: what will be removed need not be read.
      const page = readPage(facts, facts.hydrates || facts.route === undefined ? html : cutFlightData(html))
      for (const pass of passes) await pass(page, site)
      const edited = readPage(facts, writePage(page))
      inspectPage(edited, site)
      for (const name of ['scripts', 'loads', 'mentions', 'styles'] as const) facts[name] = edited[name]
      facts.policyAt = edited.policyAt
      facts.elementCount = edited.elements.length
      if (edited.html !== html) await writeFile(file, edited.html)
    })
}
