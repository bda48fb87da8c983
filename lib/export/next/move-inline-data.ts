import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { flightFilesOf } from './flight.ts'
import { isNextScript } from './scripts.ts'
import { elementsOf, removeElement, textOf } from '../site/read-page.ts'
import type { Site } from '../site/site.ts'
import type { Page } from '../site/page.ts'

/**
 * Moves the inline scripts of a page that hydrates into one file at the end of its body, since the policy allows no script that
 * differs from page to page. Next's own scripts are asynchronous and wait for the end of the document.
 */
export function moveInlineData(page: Page, site: Site): void {
  if (!page.hydrates) return
  const scripts = elementsOf(page, 'script').filter(
    (element) => element.attributes.src === undefined && isNextScript(textOf(page, element)),
  )
  const body = elementsOf(page, 'body')[0]
  if (scripts.length === 0 || !body) return

  const text = followFingerprints(`${scripts.map((element) => textOf(page, element)).join(';\n')};\n`, site)
  const name = `assets/page.${createHash('sha256').update(text).digest('hex').slice(0, 16)}.js`
  mkdirSync(path.join(site.folder, 'assets'), { recursive: true })
  writeFileSync(path.join(site.folder, name), text)

  // React looks for its own script by its id.
  const id = scripts.find((element) => element.attributes.id !== undefined)?.attributes.id
  for (const element of scripts) removeElement(page, element)
  page.edits.push({
    start: body.contentEnd,
    end: body.contentEnd,
    text: `<script${id === undefined ? '' : ` id="${id}"`} src="${site.basePath}/${name}"></script>`,
  })
  rewriteFlightFiles(page, site)
}

/** When Next's router comes to this page from another, it must find the same addresses. */
function rewriteFlightFiles(page: Page, site: Site): void {
  for (const name of flightFilesOf(page.file, site.folder)) {
    const file = path.join(site.folder, name)
    const text = readFileSync(file, 'utf8')
    const followed = followFingerprints(text, site)
    if (followed !== text) writeFileSync(file, followed)
  }
}

/** An address is JSON in the data, and JSON in a string in a script. */
function followFingerprints(text: string, { fingerprints }: Site): string {
  let followed = text
  for (const [from, to] of fingerprints) {
    followed = followed.replaceAll(`"${from}"`, `"${to}"`).replaceAll(`\\"${from}\\"`, `\\"${to}\\"`)
    // An icon is a part of its file.
    followed = followed.replaceAll(`"${from}#`, `"${to}#`)
  }
  return followed
}
