import { globSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import postcss, { type Rule } from 'postcss'
import parseSelector from 'postcss-selector-parser'
import { hashOf } from './headers.ts'
import { isFirstKind, pageKind } from '../site/page-kind.ts'
import type { Site } from '../site/site.ts'
import { forEachPage } from '../site/each-page.ts'
import type { PageFacts } from '../site/page.ts'

/** What a rule may refer to in pages. */
type Words = { tags: Set<string>; classes: Set<string>; ids: Set<string> }

/**
 * Merges the styles in a page and drops what no page of its kind uses. Pages of a kind share their style, so
 * that the policy names a few styles, not one for each page.
 *
 * Rules about attributes, and about words in a script, stay: scripts set them. Only what is certainly unused is dropped:
 * a library that also looks into `:is()` dropped rules that were used.
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
  const trimmed = new Map<string, string>()
  await forEachPage(site, 'Styles', async (page) => {
    const style = styles.get(page)
    const kind = kindOf(page)
    const words = kinds.get(kind)
    if (style === undefined || words === undefined) return
    const key = `${kind}\n${style}`
    const text = trimmed.get(key) ?? trim(style, words, scripted)
    trimmed.set(key, text)
    await replaceStyles(path.join(site.folder, page.file), text)
    const hash = hashOf(text)
    const known = site.inlineStyles.get(hash)
    const first = known && known.page < page.address ? known.page : page.address
    site.inlineStyles.set(hash, { count: (known?.count ?? 0) + 1, page: first, text: text.slice(0, 60) })
    page.styles = [hash]
  })
}

/** Pages that readers don't land on share one style. */
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

function wordsOfScripts({ folder }: Site): Set<string> {
  const words = new Set<string>()
  for (const file of globSync('assets/**/*.js', { cwd: folder }))
    for (const [word] of readFileSync(path.join(folder, file), 'utf8').matchAll(/[\w-]+/g)) words.add(word)
  return words
}

/** Drops selectors, and rules that have none left: those that need a tag, a class or an id that is nowhere. */
function trim(style: string, words: Words, scripted: ReadonlySet<string>): string {
  const root = postcss.parse(style)
  root.walkRules((rule) => {
    // `from` and `to` are not elements.
    if (rule.parent?.type === 'atrule' && rule.parent.name.endsWith('keyframes')) return
    const selectors = rule.selectors.filter((selector) => canMatch(selector, words, scripted))
    if (selectors.length === 0) rule.remove()
    else rule.selectors = selectors
    rule.walkDecls('text-decoration-color', () => dropDeclarations(rule, '-webkit-text-decoration-color'))
  })
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
  return root.toString()
}

/** Tailwind's compiler prefixes for older browsers than the site supports, and up to three times in a rule. */
function dropDeclarations(rule: Rule, name: string): void {
  rule.each((node) => {
    if (node.type === 'decl' && node.prop === name) node.remove()
  })
}

/** The arguments of `:is()`, `:not()` and `:has()` are left alone: they may be one of several alternatives, or something that must be absent. */
function canMatch(selector: string, words: Words, scripted: ReadonlySet<string>): boolean {
  const named = { tag: words.tags, class: words.classes, id: words.ids }
  const [parsed] = parseSelector().astSync(selector).nodes
  return (
    parsed?.nodes.every((node) => {
      if (node.type !== 'tag' && node.type !== 'class' && node.type !== 'id') return true
      return named[node.type].has(node.value) || scripted.has(node.value)
    }) ?? true
  )
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
