import { readFile, writeFile } from 'node:fs/promises'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { contentPolicy, hashOf } from './headers.ts'
import type { Inline, Site } from '../site/site.ts'
import { forEachPage } from '../site/each-page.ts'

/** More would mean that each page has a style of its own, and that the policy grows with the site. */
const mostStyles = 12
/** Pictures that are opened by their own address. */
const mostStylesOfPictures = 8

/**
 * Puts into each page, for hosts that send no headers, a policy that allows what this page has; what hosts send for all pages allows what
 * any of them has, and no more.
 *
 * An inline script is allowed where every page has it, the layout's that is: one that a single page has is a problem.
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
 * The styles in SVG files, by their hash: who opens one by its own address would see black boxes without them. The most frequent ones;
 * a picture with a style of its own is drawn plainly there, and as it is wherever a page shows it.
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
