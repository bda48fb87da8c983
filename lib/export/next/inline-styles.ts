import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isNextAddress } from './addresses.ts'
import { elementsOf } from '../site/read-page.ts'
import type { Site } from '../site/site.ts'
import type { Page } from '../site/page.ts'

/**
 * Replaces the links to Next's style sheets with their contents: nothing is requested before the first paint. A page that hydrates
 * keeps its links, which React looks for; and a sheet that refers to files relative to itself, or would close its element, stays a file.
 */
export async function inlineStyles(page: Page, { folder, basePath }: Site): Promise<void> {
  if (page.hydrates || page.route === undefined) return
  for (const { attributes, start, end } of elementsOf(page, 'link')) {
    const { rel, href = '' } = attributes
    if (rel !== 'stylesheet' || !isNextAddress(href, basePath)) continue
    const style = await readFile(path.join(folder, href.slice(basePath.length)), 'utf8')
    if (!tiedToPlace.test(style)) page.edits.push({ start, end, text: `<style>${style}</style>` })
  }
}

const tiedToPlace = /\burl\((?!\s*["']?(?:#|\/|[a-z]+:))|<\/style/i
