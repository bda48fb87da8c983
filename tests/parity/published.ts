import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The files of a published site that say what the handbook says, by their names. A test may change one and look what is told. */
export type Published = ReadonlyMap<string, string>

/** Reads the pages, copies and data of a published site. */
export function readPublished(folder: string): Published {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.(?:html|md|txt|json|xml)$/.test(name) && !name.startsWith('.'))
    .toSorted()
  return new Map(files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
}

export function fileOf(published: Published, name: string): string {
  const text = published.get(name)
  if (text === undefined) throw new Error(`${name} is not published.`)
  return text
}

/** The pages of the sitemap, each with when it last changed. */
export function pagesOf(published: Published): { path: string; updated?: string }[] {
  const { base } = siteOf(published)
  return [...fileOf(published, 'sitemap.xml').matchAll(/<url>\s*<loc>([^<]+)<\/loc>\s*(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(
    ([, address = '', updated]) => ({ path: address.slice(base.length), updated }),
  )
}

export function pageFile(page: string): string {
  return `${page.slice(1)}index.html`
}

export function copyFile(page: string): string {
  return page === '/' ? 'index.md' : `${page.slice(1, -1)}.md`
}

/** Where the site says that it stands. */
function siteOf(published: Published): { base: string } {
  return { base: (/<loc>([^<]+)\/<\/loc>/.exec(fileOf(published, 'sitemap.xml'))?.[1] ?? '').replace(/\/$/, '') }
}

/** A whole address as the path of a page of the site; one elsewhere as it is. */
export function pathReader(published: Published): (address: string) => string {
  const { base } = siteOf(published)
  return (address) => {
    if (!address.startsWith(`${base}/`)) return address
    const [, name = '', fragment = ''] = /^([^#]*)(#.*)?$/.exec(address.slice(base.length)) ?? []
    return `${name === '/index.md' ? '/' : name.replace(/\.md$/, '/')}${fragment}`
  }
}
