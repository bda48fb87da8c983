import { comparedPatterns, pairsOf } from './compare.ts'
import { entriesOf, type Entry, type Handbook } from '../model/handbook.ts'
import { entryKinds, type EntryKind } from '../model/schema.ts'
import { partsOf } from './section-parts.ts'
import { changesUpdated, handbookUpdated, newest, updatedOf } from './updated.ts'

export type Page = {
  path: `/${string}`
  title: string
  /** When its content last changed, as an ISO date; nothing where the content does not say it. */
  updated?: string
  /** The file in which its words can be changed, from the project's root; nothing where they come from several. */
  file?: string
}

/** How many entries of each kind the home page shows; it leads to the others. */
export const homeShows = { patterns: 3, stack: 6, practices: 6 } as const satisfies Record<EntryKind, number>

/** The address of the page that a section of `content/site.yaml` is about. */
export function sectionPath(name: keyof Handbook['site']['sections']): `/${string}/` {
  return name === 'index' ? '/a-z/' : `/${name}/`
}

const technologiesFile = 'content/technologies.yaml'
/** What is known of a figure, and what it was before. */
const claimsFile = 'content/claims.yaml'

/** Every page of the site in its order: the sheet numbers, the sitemap. */
export function listPages(handbook: Handbook): Page[] {
  const { site, technologies, practices } = handbook
  const newestOf = (entries: readonly Entry[]) => newest(entries.map((entry) => updatedOf(handbook, entry)))
  return [
    { path: '/', title: site.title, updated: handbookUpdated(handbook), file: 'content/site.yaml' },
    ...entryKinds.flatMap((kind): Page[] => [
      ...partsOf(handbook, kind).map(({ path, title, entries }) => ({
        path,
        title,
        updated: newest(entries.map(({ updated }) => updated)),
      })),
      ...entriesOf(handbook, kind).map((entry) => ({
        path: entry.path,
        title: entry.title,
        updated: updatedOf(handbook, entry),
        file: entry.file,
      })),
    ]),
    { path: '/technologies/', title: site.sections.technologies.title, file: technologiesFile },
    ...technologies.map(({ path, name }) => ({ path, title: name, file: technologiesFile })),
    { path: '/sources/', title: site.sections.sources.title, updated: changesUpdated(handbook), file: claimsFile },
    { path: '/changes/', title: site.sections.changes.title, updated: changesUpdated(handbook), file: claimsFile },
    { path: '/guide/', title: site.sections.guide.title, file: 'content/guide.yaml' },
    { path: '/compare/', title: site.sections.compare.title, updated: newestOf(comparedPatterns(handbook)) },
    ...pairsOf(handbook).map(({ path, title, patterns }) => ({ path, title, updated: newestOf(patterns) })),
    { path: '/checklists/', title: site.sections.checklists.title, updated: newestOf(practices) },
    { path: '/glossary/', title: site.sections.glossary.title, file: 'content/glossary.yaml' },
    { path: '/a-z/', title: site.sections.index.title },
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

/** What the script of the search is given: what each kind of result is called, and what is shown before anything is asked. */
export function searchValues({ sections }: Handbook['site']) {
  const { patterns, stack, practices, technologies, guide, checklists, glossary } = sections
  const starts = ['patterns', 'stack', 'practices', 'technologies', 'guide', 'compare', 'glossary', 'index'] as const
  return {
    searchKinds: {
      patterns: patterns.name,
      stack: stack.name,
      practices: practices.name,
      technologies: technologies.name,
      figures: 'Figures',
      guide: guide.name,
      checklists: checklists.name,
      glossary: glossary.name,
      overviews: 'Overviews',
    },
    searchStarts: starts.map((each) => ({ name: sections[each].name, path: sectionPath(each), description: sections[each].description })),
  }
}
