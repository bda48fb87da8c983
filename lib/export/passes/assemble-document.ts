import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { elementsOf, readPage, removeElement, writePage } from '../site/read-page.ts'
import type { Site } from '../site/site.ts'
import type { Page, PageElement, PageFacts } from '../site/page.ts'

/**
 * Fills a page that asks for it with the content of other pages, so that a whole site can be printed as one document.
 *
 * The page has a list of links marked `data-assemble` and an empty element marked `data-assembled`. The content behind the links
 * is put into that element, in order, each as an `<article>`: its ids get a prefix, its headings go down a level, links
 * between the parts become links within the document, and controls are left out.
 */
export async function assembleDocument(site: Site): Promise<void> {
  for (const facts of site.pages) {
    if (facts.route === undefined || facts.hydrates) continue
    const file = path.join(site.folder, facts.file)
    const html = await readFile(file, 'utf8')
    if (html.includes(' data-assembled=')) await assemble(readPage(facts, html), file, site)
  }
}

async function assemble(page: Page, file: string, site: Site): Promise<void> {
  const list = elementsOf(page).find(({ attributes }) => 'data-assemble' in attributes)
  const place = elementsOf(page).find(({ attributes }) => 'data-assembled' in attributes)
  if (!list || !place) return
  const links = elementsOf(page, 'a').filter(({ start, end }) => start > list.start && end <= list.end)
  const byAddress = new Map(site.pages.map((facts) => [facts.address, facts]))
  const parts = new Map<string, PageFacts>()
  for (const { attributes } of links) {
    const address = (attributes.href ?? '').slice(site.basePath.length)
    const facts = byAddress.get(address)
    if (facts) parts.set(address, facts)
    else site.problems.push({ page: page.address, message: `includes a page that doesn't exist: ${attributes.href}.` })
  }
  for (const link of links) replaceAttribute(page, link, 'href', `#${nameOf((link.attributes.href ?? '').slice(site.basePath.length))}`)
  const articles: string[] = []
  for (const facts of parts.values()) articles.push(await takePart(facts, parts, site))
  page.edits.push({ start: place.contentStart, end: place.contentEnd, text: articles.join('') })
  await writeFile(file, writePage(page))
}

/** `/patterns/serverless/` → `patterns-serverless`. */
function nameOf(address: string): string {
  return address.split('/').filter(Boolean).join('-') || 'home'
}

async function takePart(facts: PageFacts, parts: ReadonlyMap<string, PageFacts>, site: Site): Promise<string> {
  const html = await readFile(path.join(site.folder, facts.file), 'utf8')
  const [main] = elementsOf(readPage(facts, html), 'main')
  if (!main) return ''
  const part = readPage(facts, html.slice(main.contentStart, main.contentEnd))
  const name = nameOf(facts.address)
  removeControls(part)
  for (const element of elementsOf(part)) {
    ownIds(part, element, name)
    if (element.name === 'a') leadWithin(part, element, name, parts, site.basePath)
    if (element.name === 'h1') leadToPart(part, element, name)
    if (/^h[1-5]$/.test(element.name)) lowerHeading(part, element)
    if (element.name === 'section') dropAttribute(part, element, 'aria-labelledby')
    if (element.name === 'details' && !('open' in element.attributes))
      part.edits.push({ start: element.contentStart - 1, end: element.contentStart - 1, text: ' open=""' })
  }
  return `<article id="${name}" class="part">${writePage(part)}</article>`
}

/** Interactive elements say nothing on paper; the drawing is there, so its source need not be. */
function removeControls(part: Page): void {
  for (const element of elementsOf(part)) {
    const { name, attributes } = element
    const source = 'data-copy-source' in attributes && ancestorsOf(element).find((each) => each.name === 'details')
    if (source) removeElement(part, source)
    else if (['nav', 'button', 'script', 'dialog', 'form', 'output'].includes(name) || 'data-needs-script' in attributes)
      removeElement(part, element)
  }
}

function ancestorsOf({ parent }: PageElement): PageElement[] {
  return parent ? [parent, ...ancestorsOf(parent)] : []
}

/** Attributes that hold ids of the same page. */
const idAttributes = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'headers', 'popovertarget']

function ownIds(part: Page, element: PageElement, name: string): void {
  for (const attribute of idAttributes) {
    const value = element.attributes[attribute]
    if (value !== undefined && !(element.name === 'section' && attribute === 'aria-labelledby'))
      replaceAttribute(part, element, attribute, value.replace(/\S+/g, `${name}--$&`))
  }
  for (const [attribute, value] of Object.entries(element.attributes))
    if (/url\(#/.test(value)) replaceAttribute(part, element, attribute, value.replace(/url\(#/g, `url(#${name}--`))
}

/** A link to a part, or to a place in one, leads there within the document. */
function leadWithin(part: Page, link: PageElement, name: string, parts: ReadonlyMap<string, PageFacts>, basePath: string): void {
  const { href = '' } = link.attributes
  const [address = '', anchor] = href.split('#')
  if (address === '' && anchor) return replaceAttribute(part, link, 'href', `#${name}--${anchor}`)
  const own = address.startsWith(basePath) ? address.slice(basePath.length) : undefined
  if (own === undefined || !parts.has(own)) return
  replaceAttribute(part, link, 'href', `#${nameOf(own)}${anchor ? `--${anchor}` : ''}`)
}

/** Every part has a “Read next”: with a name that is not unique, a section should not be a landmark. */
function dropAttribute(part: Page, { start, contentStart }: PageElement, name: string): void {
  const tag = part.html.slice(start, contentStart)
  const [found] = new RegExp(`\\s${name}="[^"]*"`, 'i').exec(tag) ?? []
  if (found !== undefined) part.edits.push({ start: start + tag.indexOf(found), end: start + tag.indexOf(found) + found.length, text: '' })
}

/** As every heading below it, the title of a part leads to its own place. */
function leadToPart(part: Page, { contentStart, contentEnd }: PageElement, name: string): void {
  part.edits.push(
    { start: contentStart, end: contentStart, text: `<a href="#${name}">` },
    { start: contentEnd, end: contentEnd, text: '</a>' },
  )
}

function lowerHeading(part: Page, { name, start, contentEnd }: PageElement): void {
  const lower = `h${Number(name[1]) + 1}`
  part.edits.push({ start: start + 1, end: start + 3, text: lower }, { start: contentEnd + 2, end: contentEnd + 4, text: lower })
}

/** Finds an attribute's value in the page by its name: React writes attributes as `name="value"`. */
function replaceAttribute(page: Page, { start, contentStart }: PageElement, name: string, value: string): void {
  const tag = page.html.slice(start, contentStart)
  const [found, before = ''] = new RegExp(`(\\s${name}=")[^"]*`, 'i').exec(tag) ?? []
  if (found === undefined) return
  const from = start + tag.indexOf(found) + before.length
  page.edits.push({
    start: from,
    end: start + tag.indexOf(found) + found.length,
    text: value.replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
  })
}
