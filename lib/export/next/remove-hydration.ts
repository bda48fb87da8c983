import { readdir, rm, unlink } from 'node:fs/promises'
import path from 'node:path'
import { isNextAddress } from './addresses.ts'
import { isFlightName } from './flight.ts'
import { isNextScript } from './scripts.ts'
import { elementsOf, removeElement, textOf } from '../site/read-page.ts'
import type { Site } from '../site/site.ts'
import type { Page } from '../site/page.ts'

/**
 * Removes Next's scripts, their preloads, the flight data and React's marks from a page that needs none of them.
 *
 * A page that would show less without the script than with it is a problem: it waits for Suspense, or fell back to the browser.
 */
export async function removeHydration(page: Page, site: Site): Promise<void> {
  if (page.hydrates || page.route === undefined) return
  if (reportUnfinished(page, site)) return
  removeScripts(page, site)
  removeMarks(page)
  await removeFlightFiles(page, site)
}

function reportUnfinished(page: Page, site: Site): boolean {
  const report = (what: string, advice: string): void =>
    void site.problems.push({ page: page.address, message: `would show less without Next's script: ${what}. ${advice}` })
  const before = site.problems.length
  const inTime = 'Await the data in the page itself, without a Suspense boundary'
  const asClient = "or give the page a client component of its own, so that it keeps Next's script."
  const unfinished = page.comments.find(({ text }) => text === '$?' || text === '$!' || text === '$~')
  if (unfinished)
    report(`a Suspense boundary in it is ${unfinished.text === '$!' ? 'left to the browser' : 'unfinished'}`, `${inTime}, ${asClient}`)
  const late = elementsOf(page, 'template', 'div').find(({ name, attributes }) =>
    (name === 'template' ? /^[BP]:/ : /^S:/).test(attributes.id ?? ''),
  )
  if (late && !unfinished) report(`part of it waits in a hidden <${late.name} id="${late.attributes.id}">`, `${inTime}, ${asClient}`)
  return site.problems.length > before
}

function removeScripts(page: Page, site: Site): void {
  for (const element of elementsOf(page, 'script')) {
    const { src } = element.attributes
    if (src === undefined ? isNextScript(textOf(page, element)) : isNextAddress(src, site.basePath)) removeElement(page, element)
  }
  for (const element of elementsOf(page, 'link')) {
    const { rel = '', href = '', as } = element.attributes
    const preloads = rel === 'modulepreload' || (/^(?:preload|prefetch)$/.test(rel) && as === 'script')
    if ((preloads && isNextAddress(href, site.basePath)) || rel === 'expect') removeElement(page, element)
  }
}

/** React marks where it would hydrate; nothing does. */
function removeMarks(page: Page): void {
  for (const { start, end } of page.comments) page.edits.push({ start, end, text: '' })
  for (const element of elementsOf(page, 'style')) {
    // Without the attributes by which React would find the style again.
    if ('data-precedence' in element.attributes) page.edits.push({ start: element.start, end: element.contentStart, text: '<style>' })
  }
  // Next puts late metadata into an empty, hidden element at the beginning of the body.
  for (const element of elementsOf(page, 'div')) {
    const empty = page.html.slice(element.contentStart, element.contentEnd).replaceAll(/<!--[/$]*-->/g, '') === ''
    if (empty && element.parent?.name === 'body' && Object.keys(element.attributes).join() === 'hidden') removeElement(page, element)
  }
}

async function removeFlightFiles(page: Page, { folder }: Site): Promise<void> {
  if (!/(?:^|\/)index\.html$/.test(page.file)) return
  const beside = path.join(folder, path.posix.dirname(page.file))
  const names = (await readdir(beside)).filter(isFlightName)
  // `rm` checks each file before removing it: twice the calls for thousands of pages.
  await Promise.all(
    names.map((name) => (name.endsWith('.txt') ? unlink(path.join(beside, name)) : rm(path.join(beside, name), { recursive: true }))),
  )
}
