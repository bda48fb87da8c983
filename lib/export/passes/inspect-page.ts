import { hashOf } from './headers.ts'
import { namesOfNextFiles } from '../next/index.ts'
import { elementsOf } from '../site/read-page.ts'
import type { Inline, Site } from '../site/site.ts'
import type { Page, PageElement } from '../site/page.ts'

/**
 * Collects what the policy must allow, and reports what it never will. Reads a page as it will be published.
 *
 * Inline scripts are only in the head: an unknown one in the body comes from Next or React, and nobody knows its purpose.
 */
export function inspectPage(page: Page, site: Site): void {
  const report = (message: string): void => void site.problems.push({ page: page.address, message })
  for (const element of elementsOf(page)) {
    if (element.name === 'script') inspectScript(page, element, site, report)
    if (element.name === 'style') inspectStyle(page, element, site, report)
    for (const [name, value] of Object.entries(element.attributes)) inspectAttribute(element, name, value, report)
    if (element.name === 'base') report("contains a <base>, which the policy doesn't allow. Write full addresses.")
    collectLoads(page, element, site)
  }
  const charset = elementsOf(page, 'meta').find(({ attributes }) => 'charset' in attributes)
  if (charset) page.policyAt = charset.end
  else if (page.route !== undefined) report('declares no character set: the policy must come after it.')
  page.mentions = namesOfNextFiles(page.html)
}

type Report = (message: string) => void

function inspectScript(page: Page, element: PageElement, site: Site, report: Report): void {
  const { src, type = '' } = element.attributes
  if (src !== undefined) {
    // Browsers that know modules never load the others.
    if (!('nomodule' in element.attributes)) page.scripts.push(src)
    return
  }
  const runs = type === '' || /javascript|ecmascript|^(?:module|importmap|speculationrules)$/i.test(type)
  if (!runs) return
  const text = textIn(page, element)
  if (!isIn(element, 'head'))
    report(`contains an inline script in its body, which the policy doesn't allow: ${excerpt(text)}. Move it to browser/.`)
  else remember(site.inlineScripts, page, text)
}

function inspectStyle(page: Page, element: PageElement, site: Site, report: Report): void {
  if (isIn(element, 'svg'))
    report("contains a <style> in an <svg>, which the policy doesn't allow. Write classes, and put the rules in app/globals.css.")
  else {
    const text = textIn(page, element)
    remember(site.inlineStyles, page, text)
    page.styles.push(hashOf(text))
  }
}

function inspectAttribute({ name: element }: PageElement, name: string, value: string, report: Report): void {
  if (name === 'style')
    report(`has a style attribute on <${element}>, which the policy doesn't allow: style="${excerpt(value)}". Use a class.`)
  else if (/^on[a-z]+$/.test(name))
    report(`has an event handler on <${element}>, which the policy doesn't allow: ${name}="${excerpt(value)}". Move it to browser/.`)
  else if (addressAttributes.has(name) && scriptAddress.test(value))
    report(`has a script in an address of <${element}>, which the policy doesn't allow: ${name}="${excerpt(value)}".`)
  else if (name === 'srcdoc') report(`has a document in an attribute of <${element}>, which the policy doesn't allow (srcdoc).`)
}

const addressAttributes = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster'])
// Browsers drop control characters and spaces before the scheme, and tabs and line ends in it.
const scriptAddress =
  /^[\u0000-\u0020]*j[\t\n\r]*a[\t\n\r]*v[\t\n\r]*a[\t\n\r]*s[\t\n\r]*c[\t\n\r]*r[\t\n\r]*i[\t\n\r]*p[\t\n\r]*t[\t\n\r]*:/i

function collectLoads(page: Page, { name, attributes }: PageElement, site: Site): void {
  const { href = '', src, srcset, rel = '' } = attributes
  const load = (address: string): void => {
    if (/^data:/i.test(address)) site.dataImages = true
    else if (address !== '' && !page.loads.includes(address)) page.loads.push(address)
  }
  if (name === 'link') {
    if (/\bicon\b/.test(rel) && !rel.includes('apple')) {
      // A browser loads one of them.
      if (!page.loads.some((address) => address.startsWith('icon '))) page.loads.push(`icon ${href}`)
      if (/^data:/i.test(href)) site.dataImages = true
    } else if (rel === 'stylesheet') {
      site.styleFiles = true
      load(href)
    } else if (rel === 'preload' || rel === 'modulepreload') {
      if (!page.scripts.includes(href)) load(href)
    }
  } else if (name !== 'script' && (src !== undefined || srcset !== undefined) && attributes.loading !== 'lazy') {
    load(src ?? srcset ?? '')
  } else if ((name === 'image' || name === 'use') && /^(?!#)/.test(attributes.href ?? attributes['xlink:href'] ?? '#')) {
    // Several parts of one file are one request.
    load((attributes.href ?? attributes['xlink:href'] ?? '').replace(/#.*$/, ''))
  }
}

function remember(inlines: Map<string, Inline>, page: Page, text: string): void {
  const hash = hashOf(text)
  const known = inlines.get(hash)
  const count = (known?.count ?? 0) + (page.route === undefined ? 0 : 1)
  // Pages arrive in any order: name the same one each time.
  const first = known && known.page < page.address ? known.page : page.address
  inlines.set(hash, { count, page: first, text: excerpt(text) })
}

function textIn(page: Page, { contentStart, contentEnd }: PageElement): string {
  return page.html.slice(contentStart, contentEnd)
}

function isIn(element: PageElement, name: string): boolean {
  for (let outer = element.parent; outer; outer = outer.parent) if (outer.name === name) return true
  return false
}

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
