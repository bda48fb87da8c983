import { globSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PurgeCSS } from 'purgecss'
import { forEachPage } from './edit-pages.ts'
import { hashOf } from './headers.ts'
import { isFirstKind, pageKind } from './page-kind.ts'
import type { PageFacts, Site } from './site.ts'

/** What stands in pages that a rule may be about. */
type Words = { tags: Set<string>; classes: Set<string>; ids: Set<string> }

/**
 * Makes one style of those in a page, and leaves out of it what no page of its kind has a use for. Pages of a kind share their style, so
 * that the policy names a few styles and not one for each page.
 *
 * Rules about attributes, and about words that a script holds, stay: scripts set them.
 */
export async function trimStyles(site: Site): Promise<void> {
  const kinds = new Map<string, Words>()
  const styles = new Map<PageFacts, string>()
  await forEachPage(site, 'Styles', async (page) => {
    if (page.route === undefined || page.hydrates) return
    const html = await readFile(path.join(site.folder, page.file), 'utf8')
    const elements = [...headOf(html).matchAll(styleElements)].map(([, text = '']) => text)
    if (elements.length === 0) return
    for (const text of elements) site.inlineStyles.delete(hashOf(text))
    styles.set(page, elements.join(''))
    const kind = kindOf(page)
    if (!kinds.has(kind)) kinds.set(kind, { tags: new Set(), classes: new Set(), ids: new Set() })
    collectWords(html, kinds.get(kind) as Words)
  })

  const scripted = wordsOfScripts(site)
  const trimmed = new Map<string, Promise<string>>()
  await forEachPage(site, 'Styles', async (page) => {
    const style = styles.get(page)
    const kind = kindOf(page)
    const words = kinds.get(kind)
    if (style === undefined || words === undefined) return
    const key = `${kind}\n${style}`
    const text = await (trimmed.get(key) ?? trimmed.set(key, trim(style, words, scripted)).get(key) ?? '')
    await replaceStyles(path.join(site.folder, page.file), text)
    const hash = hashOf(text)
    const known = site.inlineStyles.get(hash)
    const first = known && known.page < page.address ? known.page : page.address
    site.inlineStyles.set(hash, { count: (known?.count ?? 0) + 1, page: first, text: text.slice(0, 60) })
    page.styles = [hash]
  })
}

/** Pages that no reader meets first share one style. */
function kindOf({ address }: PageFacts): string {
  const kind = pageKind(address)
  return isFirstKind(kind) ? kind : 'others'
}

const styleElements = /<style\b[^>]*>([^]*?)<\/style>/g

function headOf(html: string): string {
  return html.slice(0, html.indexOf('<body'))
}

/** As React writes it: every attribute has its quotes, and an ampersand and a quote in one are written out. */
function collectWords(html: string, { tags, classes, ids }: Words): void {
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][a-z0-9]*)((?:\s[^\s=>]+(?:="[^"]*")?)*)/gi)) {
    tags.add(tag)
    for (const [, name, value = ''] of attributes.matchAll(/\s(class|id)="([^"]*)"/g)) {
      if (name === 'id') ids.add(value)
      else for (const each of value.split(' ')) classes.add(each.replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
    }
  }
}

function wordsOfScripts({ folder }: Site): string[] {
  const words = new Set<string>()
  for (const file of globSync('assets/**/*.js', { cwd: folder }))
    for (const [word] of readFileSync(path.join(folder, file), 'utf8').matchAll(/[\w-]+/g)) words.add(word)
  return [...words]
}

async function trim(style: string, { tags, classes, ids }: Words, scripted: string[]): Promise<string> {
  const attributes = [...style.matchAll(/\[([\w-]+)/g)].map(([, name = '']) => name)
  const extract = () => ({
    tags: [...tags],
    classes: [...classes],
    ids: [...ids],
    attributes: { names: [], values: [] },
    undetermined: scripted,
  })
  const [result] = await new PurgeCSS().purge({
    // What is in the pages is known already: the library asks for a text to take it from.
    content: [{ raw: ' ', extension: 'html' }],
    css: [{ raw: style }],
    extractors: [{ extensions: ['html'], extractor: extract }],
    dynamicAttributes: [...new Set(attributes)],
  })
  return result?.css ?? style
}

async function replaceStyles(file: string, text: string): Promise<void> {
  const html = await readFile(file, 'utf8')
  const head = headOf(html)
  let element = `<style>${text}</style>`
  const edited = head.replaceAll(styleElements, () => {
    const taken = element
    element = ''
    return taken
  })
  await writeFile(file, edited + html.slice(head.length))
}
