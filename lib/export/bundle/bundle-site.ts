import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { bundleScript } from './bundle-script.ts'
import { elementsOf, readPage, removeElement, writePage } from '../site/read-page.ts'
import type { Page, PageElement } from '../site/page.ts'

export type BundleOptions = {
  /** The published site, for the root of a host. */
  folder: string
  /** The name of the folder in the archive. */
  name: string
  /** What the script of the search is given. */
  search: Record<string, unknown>
}

/** A fixed time that every archive can store: the same site makes the same bytes. */
const mtime = new Date(1980, 0, 1)

/** What a host needs and a reader does not; whatever the search loads is put into one script. */
const left = [
  /^_headers$/,
  /^\./,
  /\.(?:br|gz)$/,
  /^(?:robots\.txt|sitemap\.xml|manifest\.webmanifest|llms.*\.txt)$/,
  /^(?:cards|api|assets)\//,
]
const embedded = [/^search\.json$/, /^assets\/search\//]

/**
 * The site as a ZIP archive for reading from disk: no server, no network.
 *
 * Links lead from file to file. Browsers don't load modules or data for a page on disk, so the scripts become one, and what the
 * search loads becomes another; each page contains the icons that it shows. The policy is left out: a file has no origin that it
 * could refer to.
 */
export async function bundleSite({ folder, name, search }: BundleOptions): Promise<Uint8Array> {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
    .toSorted()
  const read = (file: string): Buffer => readFileSync(path.join(folder, file))
  const files: Zippable = {}
  const symbols = symbolsIn(names.filter((file) => iconFile.test(`/${file}`)).map((file) => read(file).toString('utf8')))
  const add = (file: string, content: Uint8Array): void => void (files[`${name}/${file}`] = [content, { mtime }])
  for (const file of names) {
    if (left.some((pattern) => pattern.test(file))) continue
    if (file.endsWith('.html')) add(file, Buffer.from(bundlePage(file, read(file).toString('utf8'), symbols)))
    else if (!embedded.some((pattern) => pattern.test(file))) add(file, read(file))
  }
  const data = names
    .filter((file) => embedded.some((pattern) => pattern.test(file)))
    .map((file) => [`/${file}`, read(file).toString('base64')])
  add('bundle-data.js', Buffer.from(dataScript(Object.fromEntries(data))))
  const values = { searchModule: './search.ts', ...search, pageFile: 'index.html' }
  const code = await Promise.all([
    bundleScript('browser/bundle.ts'),
    bundleScript('browser/main.ts', { values, names: { basePath: 'globalThis.bundleRoot' } }),
  ])
  add('bundle.js', Buffer.from(code.join('')))
  for (const file of names) {
    const [, page] = /^assets\/([^/.]+)\.[^/]+\.js$/.exec(file) ?? []
    const entry = `browser/${page}-page.ts`
    if (existsSync(entry)) add(file, Buffer.from(await bundleScript(entry, { values: { exchangeModule: './exchange.ts' } })))
  }
  return zipSync(files, { level: 9 })
}

function dataScript(files: Record<string, string>): string {
  return `globalThis.bundleRoot=document.currentScript.src.replace(/\\/bundle-data\\.js.*$/,'');globalThis.bundleFiles=${JSON.stringify(files)}`
}

const iconFile = /^\/assets\/icons\.[^/]+\.svg(?:#|$)/

/** What draws each icon, by its name. */
function symbolsIn(files: readonly string[]): Map<string, string> {
  const found = files.flatMap((file) => [...file.matchAll(/<symbol id="([^"]+)"(.*?<\/symbol>)/gs)])
  return new Map(found.map(([, name = '', rest = '']) => [name, `<symbol id="${iconId(name)}"${rest}`]))
}

/** No heading has an id with a colon. */
function iconId(name: string): string {
  return `icon:${name}`
}

function bundlePage(file: string, html: string, symbols: ReadonlyMap<string, string>): string {
  const page = readPage(
    {
      file,
      address: '',
      route: undefined,
      hydrates: false,
      scripts: [],
      loads: [],
      mentions: [],
      styles: [],
      elementCount: 0,
      policyAt: -1,
    },
    html,
  )
  const up = '../'.repeat(file.split('/').length - 1)
  const icons = new Set<string>()
  for (const element of elementsOf(page)) {
    const { name, attributes } = element
    if (name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy') removeElement(page, element)
    else if (name === 'script' && attributes.type === 'speculationrules') removeElement(page, element)
    else if (name === 'link' && /^(?:manifest|alternate|canonical|preload)$/.test(attributes.rel ?? '')) removeElement(page, element)
    else if (name === 'use' && iconFile.test(attributes.href ?? '')) icons.add(pointIntoPage(page, element))
    else if (name === 'script' && attributes.src?.startsWith('/assets/site.'))
      page.edits.push({
        start: element.start,
        end: element.end,
        text: `<script src="${up}bundle-data.js" defer></script><script src="${up}bundle.js" defer></script>`,
      })
    else for (const attribute of ['href', 'src', 'action', 'poster']) leadToFile(page, element, attribute, up)
  }
  const [body] = elementsOf(page, 'body')
  const drawn = [...icons].map((icon) => symbols.get(icon) ?? '').join('')
  if (body && drawn !== '') page.edits.push({ start: body.contentEnd, end: body.contentEnd, text: `<div hidden><svg>${drawn}</svg></div>` })
  return writePage(page)
}

/**
 * `/assets/icons.0123456789abcdef.svg#cloud` → `#icon:cloud`: on disk every file has a different origin, and browsers draw nothing from it.
 * @returns the name of the icon.
 */
function pointIntoPage(page: Page, element: PageElement): string {
  const { href = '' } = element.attributes
  const name = href.slice(href.indexOf('#') + 1)
  const from = page.html.indexOf(`"${href}"`, element.start) + 1
  page.edits.push({ start: from, end: from + href.length, text: `#${iconId(name)}` })
  return name
}

/** `/patterns/serverless/#how` → `../patterns/serverless/index.html#how`. */
function leadToFile(page: Page, { start, contentStart, attributes }: PageElement, name: string, up: string): void {
  const address = attributes[name]
  if (address === undefined || !/^\/(?!\/)/.test(address)) return
  const tag = page.html.slice(start, contentStart)
  const [found, before = ''] = new RegExp(`(\\s${name}=")[^"]*`, 'i').exec(tag) ?? []
  if (found === undefined) return
  const from = start + tag.indexOf(found) + before.length
  const relative = up + address.slice(1).replace(/(^|\/)(?=$|[?#])/, '$1index.html')
  page.edits.push({ start: from, end: start + tag.indexOf(found) + found.length, text: relative.replaceAll('&', '&amp;') })
}
