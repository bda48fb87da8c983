import { entriesOf, type Handbook } from './handbook.ts'
import { entryKinds } from './schema.ts'
import { partsOf } from './section-parts.ts'

export type Page = { path: `/${string}`; title: string }

/** Every page of the site in its order: the sheet numbers, the sitemap. */
export function listPages(handbook: Handbook): Page[] {
  const { site, technologies } = handbook
  return [
    { path: '/', title: site.title },
    ...entryKinds.flatMap((kind): Page[] => [
      ...partsOf(handbook, kind).map(({ path, title }) => ({ path, title })),
      ...entriesOf(handbook, kind).map(({ path, title }) => ({ path, title })),
    ]),
    { path: '/technologies/', title: site.sections.technologies.title },
    ...technologies.map(({ path, name }) => ({ path, title: name })),
    { path: '/sources/', title: site.sections.sources.title },
    { path: '/changes/', title: site.sections.changes.title },
    { path: '/guide/', title: site.sections.guide.title },
  ]
}

/** `3 patterns · 6 stacks · 6 practices`. */
export function countContents(handbook: Handbook): string {
  return entryKinds
    .map((kind) => {
      const { singular, plural } = handbook.site.sections[kind]
      const count = handbook[kind].length
      return `${count} ${count === 1 ? singular : plural}`
    })
    .join(' · ')
}
