import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ExportError } from '../site/export-error.ts'
import { elementsOf } from '../site/read-page.ts'
import type { Site } from '../site/site.ts'
import type { Page } from '../site/page.ts'

/**
 * Gives the icons, the search, the modules that scripts load when they need them (`/modules/*.js`), the script of the site and those of
 * single pages (`/scripts/*.js`), which name them, names after their content, so that a browser keeps them for good: `/site.js` →
 * `/assets/site.0123456789abcdef.js`. Not every site has icons or a search.
 */
export function fingerprintFiles(site: Site): void {
  const optional = ['icons.svg', 'search.js'].filter((file) => existsSync(path.join(site.folder, file)))
  const filesIn = (folder: string): string[] =>
    globSync(`${folder}/*.js`, { cwd: site.folder })
      .map((file) => file.split(path.sep).join('/'))
      .toSorted()
  for (const file of [...optional, ...filesIn('modules'), 'site.js', ...filesIn('scripts')]) {
    const name = fingerprint(site, file)
    site.fingerprints.set(`${site.basePath}/${file}`, `${site.basePath}/${name}`)
  }
  for (const folder of ['modules', 'scripts']) rmSync(path.join(site.folder, folder), { recursive: true, force: true })
}

function fingerprint({ folder, fingerprints }: Site, file: string): string {
  let content: string
  try {
    content = readFileSync(path.join(folder, file), 'utf8')
  } catch {
    throw new ExportError(`Next exported no /${file}, which the route app/${file}/route.ts should write.`)
  }
  for (const [from, to] of fingerprints) content = content.replaceAll(`"${from}"`, `"${to}"`)
  const { name, ext } = path.parse(file)
  const named = `assets/${name}.${createHash('sha256').update(content).digest('hex').slice(0, 16)}${ext}`
  mkdirSync(path.join(folder, 'assets'), { recursive: true })
  writeFileSync(path.join(folder, named), content)
  rmSync(path.join(folder, file))
  return named
}

/** Points a page to the new names. */
export function followFingerprints(page: Page, { fingerprints }: Site): void {
  for (const element of elementsOf(page, 'script', 'link', 'use')) {
    const whole = element.attributes.src ?? element.attributes.href ?? ''
    // An icon is a part of its file.
    const [address = ''] = whole.split('#')
    const named = fingerprints.get(address)
    if (named === undefined) continue
    const at = page.html.indexOf(`"${whole}"`, element.start)
    if (at === -1 || at >= element.contentStart) throw new ExportError(`${page.file}: can't replace ${address} in this page.`)
    page.edits.push({ start: at + 1, end: at + 1 + address.length, text: named })
  }
}
