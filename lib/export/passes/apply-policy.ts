import { readFile, writeFile } from 'node:fs/promises'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { contentPolicy, hashOf } from './headers.ts'
import type { Inline, Site } from '../site/site.ts'
import { forEachPage } from '../site/each-page.ts'

/** More would mean that each page has its own style, and that the policy grows with the site. */
const mostStyles = 12
/** Pictures opened by their own address. */
const mostStylesOfPictures = 8

/**
 * Puts a policy that allows what a page has into that page, for hosts that send no headers; the one that hosts send for all pages allows what
 * any of them has, and no more.
 *
 * An inline script is allowed only if every page has it, which means the layout's: one in a single page is a problem.
 */
export async function applyPolicy(site: Site): Promise<void> {
  reportOdd(site)
  if (site.problems.length > 0) return
  const found = {
    scripts: [...site.inlineScripts.keys()].toSorted(),
    styles: [...site.inlineStyles.keys()].toSorted(),
    dataImages: site.dataImages,
    styleFiles: site.styleFiles,
    webAssembly: globSync('**/*.wasm', { cwd: site.folder }).length > 0,
  }
  site.sentPolicy = contentPolicy({ ...found, styles: [...found.styles, ...stylesOfPictures(site)] })
  await forEachPage(site, 'Policy', async (page) => {
    if (page.route === undefined) return
    const file = path.join(site.folder, page.file)
    const html = await readFile(file, 'utf8')
    const policy = contentPolicy({ ...found, styles: page.styles.toSorted() })
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`
    await writeFile(file, html.slice(0, page.policyAt) + meta + html.slice(page.policyAt))
  })
}

/**
 * The styles in SVG files, by hash: opened by its own address, one would show black boxes without them. The most frequent ones;
 * a picture with another style is drawn plainly there, and correctly wherever a page shows it.
 */
function stylesOfPictures({ folder }: Site): string[] {
  const counts = new Map<string, number>()
  for (const file of globSync('**/*.svg', { cwd: folder }).toSorted()) {
    for (const [, text = ''] of readFileSync(path.join(folder, file), 'utf8').matchAll(/<style\b[^>]*>([^<]*)<\/style>/g)) {
      const hash = hashOf(text)
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostStylesOfPictures)
    .map(([hash]) => hash)
}

function reportOdd({ pages, inlineScripts, inlineStyles, problems }: Site): void {
  const all = pages.filter(({ route }) => route !== undefined).length
  const odd = [...inlineScripts.values()].filter(({ count }) => count !== all)
  const least = Math.min(...odd.map(({ count }) => count))
  // If one page has a different script from the rest, the rest are not to blame.
  for (const { count, page, text } of odd) {
    if (count === least)
      problems.push({
        page,
        message: `contains an inline script that not every page has (${count} of ${all}): ${text}. The policy allows only the layout's. Move it to browser/.`,
      })
  }
  if (inlineStyles.size <= mostStyles) return
  const rare = [...inlineStyles.values()].toSorted((a: Inline, b: Inline) => a.count - b.count || (a.page < b.page ? -1 : 1))[0]
  if (rare)
    problems.push({
      page: rare.page,
      message: `contains one of ${inlineStyles.size} different <style> elements on the site; the policy has room for ${mostStyles}: ${rare.text}.`,
    })
}
