import { copyPath, publicAddress } from '../content/model/address.ts'
import { claimsOf, findEntry, originOf, technologyAt, type Entry, type Handbook, type Technology } from '../content/model/handbook.ts'
import { sectionPath, type Page } from '../content/show/pages.ts'
import { tagsOf } from '../content/show/tags.ts'
import { updatedOf } from '../content/show/updated.ts'
import { claimsDataset } from './claims-dataset.ts'
import type { Thing } from './thing.ts'

/** What a page is, as JSON-LD: what stands on it, and the way to it. */
export function linkedData(handbook: Handbook, { path, title }: Page): object {
  const thing = thingOf(handbook, path)
  const things = [...(thing ? [thing] : []), ...(path === '/' ? [] : [breadcrumbs(handbook, path, title)])]
  const [only] = things
  return things.length === 1 ? { '@context': context, ...only } : { '@context': context, '@graph': things }
}

const context = 'https://schema.org'

function thingOf(handbook: Handbook, path: `/${string}`): Thing | undefined {
  if (path === '/') return website(handbook)
  if (path === '/sources/') return claimsDataset(handbook)
  const entry = findEntry(handbook, path.slice(1, -1))
  if (entry) return article(handbook, entry)
  const technology = technologyAt(handbook, path)
  return technology && term(handbook, technology)
}

function website({ site }: Handbook): Thing {
  return { '@type': 'WebSite', name: site.title, description: site.description, url: publicAddress('/'), inLanguage: site.language }
}

function article(handbook: Handbook, entry: Entry): Thing {
  const sources = new Map(
    claimsOf(entry)
      .flatMap((id) => originOf(handbook, id).source ?? [])
      .map((source) => [source.id, source]),
  )
  return {
    '@type': 'TechArticle',
    headline: entry.title,
    description: entry.body.lead,
    url: publicAddress(entry.path),
    inLanguage: handbook.site.language,
    dateModified: updatedOf(handbook, entry),
    isPartOf: { '@type': 'WebSite', name: handbook.site.title, url: publicAddress('/') },
    encoding: { '@type': 'MediaObject', encodingFormat: 'text/markdown', contentUrl: publicAddress(copyPath(entry.path)) },
    about: someOf(tagsOf(handbook, entry).map(({ label, path }) => ({ '@type': 'Thing', name: label, url: publicAddress(path) }))),
    citation: someOf([...sources.values()].map(({ title, address }) => ({ '@type': 'CreativeWork', name: title, url: address }))),
  }
}

function term({ site }: Handbook, { name, line, aliases, home, path }: Technology): Thing {
  return {
    '@type': 'DefinedTerm',
    name,
    alternateName: aliases,
    description: line,
    url: publicAddress(path),
    sameAs: home,
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: site.sections.technologies.title, url: publicAddress('/technologies/') },
  }
}

/** From the home page to here, as the breadcrumbs on the page. */
function breadcrumbs({ site }: Handbook, path: `/${string}`, title: string): Thing {
  const first: `/${string}/` = `/${path.split('/')[1]}/`
  const names = Object.keys(site.sections) as (keyof typeof site.sections)[]
  const section = names.find((name) => sectionPath(name) === first)
  const trail: [name: string, path: `/${string}`][] = [
    [site.title, '/'],
    [section ? site.sections[section].name : title, first],
  ]
  if (path !== first) trail.push([title, path])
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item: publicAddress(item) })),
  }
}

function someOf<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined
}
