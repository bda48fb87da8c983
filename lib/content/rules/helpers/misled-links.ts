import { dirname, join } from 'node:path/posix'
import type { BodyLink, Text } from '../../model/body.ts'
import { onceFor } from '../../model/once-for.ts'
import type { Place } from '../../model/problem.ts'
import type { Content } from '../../read/content.ts'
import { closestName } from '../../text/did-you-mean.ts'
import type { More } from '../rule.ts'
import { knowPlaces, type KnownPlaces } from './known-places.ts'

/** A link within the handbook to a page that doesn't exist, or to a missing place on it. */
type MisledLink = { rule: Found['rule']; file: string; place: Place; message: string; more: More }

/** Every such link. The sections' addresses are in content/site.yaml: if it can't be read, that has already been reported. */
export const misledLinks = onceFor((content: Content): MisledLink[] => {
  if (content.unread.has('content/site.yaml')) return []
  const places = knowPlaces(content)
  return content.texts.flatMap((text) =>
    text.body.links.flatMap((link): MisledLink[] => {
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link.address)) return []
      const found = checkLink(link, text, places)
      if (!found) return []
      const { line, column, endLine, endColumn } = link
      const { rule, message, better, safe } = found
      const more = better === undefined ? {} : repairOf(link, text, better, safe)
      return [{ rule, file: text.file, place: { line, column, endLine, endColumn }, message, more }]
    }),
  )
})

/** What is wrong with an address, the one that was meant, and whether that is certain. */
type Found = { rule: 'link' | 'address'; message: string; better?: string; safe?: boolean }

function checkLink({ address, intro }: BodyLink, text: Text, places: KnownPlaces): Found | undefined {
  const [, name = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  const whole = (page: string) => `${page}${query}${fragment}`
  const write = (rule: Found['rule'], why: string, better: string, safe: boolean): Found => ({
    rule,
    message: `${why}: write \`${better}\`.`,
    better,
    safe,
  })

  if (name === '') {
    const found = checkFragment(fragment, '', text.path, places)
    if (found || !intro) return found
    return write('address', 'The introduction is shown on other pages too, where this address leads nowhere', whole(text.path), true)
  }
  if (!name.startsWith('/')) {
    const { page, sure } = resolve(name, text, places)
    if (page) return write('address', 'An address within the handbook must begin with /', whole(page), sure)
    return {
      rule: 'address',
      message: `\`${name}\` is not a page: an address within the handbook must begin with /, such as \`${text.path}\`.`,
    }
  }
  if (places.has(name)) return checkFragment(fragment, `${name}${query}`, name, places)
  if (places.has(`${name}/`)) return write('link', 'The address of a page must end with /', whole(`${name}/`), true)
  const file = name.replace(/^\/content\//, '/').replace(/(?:\/index\.html|\.html|\.mdx)$/, '/')
  if (places.has(file)) return write('link', 'This is the address of a file, not of a page', whole(file), true)
  return { rule: 'link', ...guess(`There is no page \`${name}\``, name, places.pages, whole) }
}

function checkFragment(fragment: string, before: string, page: string, { anchorsOf }: KnownPlaces): Found | undefined {
  const anchors = anchorsOf(page)?.map((id) => `#${id}`)
  if (fragment === '' || !anchors || anchors.includes(fragment)) return undefined
  return { rule: 'link', ...guess(`There is no \`${fragment}\` on \`${page}\``, fragment, anchors, (close) => `${before}${close}`) }
}

function guess(
  sentence: string,
  found: string,
  names: readonly string[],
  whole: (name: string) => string,
): Pick<Found, 'message' | 'better'> {
  const close = closestName(found, names)
  return close === undefined ? { message: `${sentence}.` } : { message: `${sentence}. Did you mean \`${close}\`?`, better: whole(close) }
}

/** The page that a relative address means: as a browser resolves it, as a file path, or else by its last word. */
function resolve(name: string, { file, path }: Text, { has, pages }: KnownPlaces): { page?: string; sure: boolean } {
  const browser = new URL(name, `https://handbook${path}`).pathname
  const source = `/${join(dirname(file), name)}`.replace(/^\/content\//, '/').replace(/\.mdx$/, '/')
  const sure = [browser, `${browser}/`, ...(name.endsWith('.mdx') ? [source] : [])].find(has)
  const word = name.replace(/\.(?:mdx|md|html)$|\/$/, '').replace(/^.*\//, '')
  return { page: sure ?? pages.find((page) => page.endsWith(`/${word}/`)), sure: sure !== undefined }
}

/** The line with the better address, if the wrong one appears in it. */
function repairOf({ address, line, column, endColumn = column }: BodyLink, { source }: Text, better: string, safe = false): More {
  const row = source.split(/\r\n|\n|\r/)[line - 1] ?? ''
  if (row.slice(column - 1, endColumn - 1) !== address) return {}
  return { repair: row.slice(0, column - 1) + better + row.slice(endColumn - 1), ...(safe && { safe }) }
}
