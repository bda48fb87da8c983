import { readFile, writeFile } from 'node:fs/promises'
import { globSync } from 'node:fs'
import path from 'node:path'
import { forEachPage } from './edit-pages.ts'
import { contentPolicy } from './headers.ts'
import type { Inline, Site } from './site.ts'

/** More would mean that each page has a style of its own, and that the policy grows with the site. */
const mostStyles = 8

/**
 * One policy for all pages, from what was found in them, and into each of them for hosts that send no headers.
 *
 * An inline script is allowed where every page has it, the layout's that is: one that a single page has is a problem.
 */
export async function applyPolicy(site: Site): Promise<void> {
  reportOdd(site)
  if (site.problems.length > 0) return
  site.policy = contentPolicy({
    scripts: [...site.inlineScripts.keys()].toSorted(),
    styles: [...site.inlineStyles.keys()].toSorted(),
    dataImages: site.dataImages,
    styleFiles: site.styleFiles,
    webAssembly: globSync('**/*.wasm', { cwd: site.folder }).length > 0,
  })
  const meta = `<meta http-equiv="Content-Security-Policy" content="${site.policy}"/>`
  await forEachPage(site, 'Policy', async (page) => {
    if (page.route === undefined) return
    const file = path.join(site.folder, page.file)
    const html = await readFile(file, 'utf8')
    await writeFile(file, html.slice(0, page.policyAt) + meta + html.slice(page.policyAt))
  })
}

function reportOdd({ pages, inlineScripts, inlineStyles, problems }: Site): void {
  const all = pages.filter(({ route }) => route !== undefined).length
  const odd = [...inlineScripts.values()].filter(({ count }) => count !== all)
  const least = Math.min(...odd.map(({ count }) => count))
  // Where one page has another script than the rest, the rest is not to blame.
  for (const { count, page, text } of odd) {
    if (count === least)
      problems.push({
        page,
        message: `holds an inline script that not every page has (${count} of ${all}): ${text}. The policy allows only the layout's. Scripts live in browser/.`,
      })
  }
  if (inlineStyles.size <= mostStyles) return
  const rare = [...inlineStyles.values()].toSorted((a: Inline, b: Inline) => a.count - b.count || (a.page < b.page ? -1 : 1))[0]
  if (rare)
    problems.push({
      page: rare.page,
      message: `holds one of ${inlineStyles.size} different <style> elements of the site, which would make the policy long (at most ${mostStyles}): ${rare.text}.`,
    })
}
