import { pairsWith } from './compare.ts'
import { relatedTo, type Entry, type Handbook, type Pattern, type Technology } from '../model/handbook.ts'
import { mentionsOf } from './mentions.ts'
import { referrersOf } from './referrers.ts'
import { reasonOf } from './tags.ts'

/** Something that a list leads to; a line says more under its title. */
export type RelatedItem = { title: string; path: `/${string}`; kind: string; line?: string }

/** What an entry names to be read next. */
export function listRelated(handbook: Handbook, entry: Entry): RelatedItem[] {
  return relatedTo(handbook, entry).map((each) => nameOf(handbook, each))
}

const listed = new Intl.ListFormat('en')

/** What refers to an entry, and which of its technologies it names. */
export function listReferrers(handbook: Handbook, entry: Entry): RelatedItem[] {
  return referrersOf(handbook, entry).map(({ entry: each, names }) => ({
    ...nameOf(handbook, each),
    line: names && `Names ${listed.format(names.map(({ name }) => name))}`,
  }))
}

/** The ways to choose between these patterns and others: each pair, all side by side, the guide; the page at this path is left out. */
export function listChoosing(handbook: Handbook, patterns: readonly Pattern[], path: string): RelatedItem[] {
  const { compare, guide } = handbook.site.sections
  const items: RelatedItem[] = [
    ...pairsWith(handbook, patterns).map((pair) => ({
      title: pair.title,
      path: pair.path,
      kind: compare.singular,
    })),
    { title: compare.title, path: '/compare/', kind: compare.singular },
    { title: guide.title, path: '/guide/', kind: guide.singular },
  ]
  return items.filter((item) => item.path !== path)
}

/** Where a technology is used, in lists with a heading each; a list may be empty. */
export function listUses(handbook: Handbook, technology: Technology): { id: string; title: string; entries: RelatedItem[] }[] {
  const { listedBy, namedBy, drawnIn, claims } = mentionsOf(handbook, technology)
  return [
    {
      id: 'listed',
      title: 'Part of',
      entries: listedBy.map((entry) => ({ ...nameOf(handbook, entry), line: reasonOf(entry, technology) })),
    },
    { id: 'named', title: 'Named in', entries: namedBy.map((entry) => nameOf(handbook, entry)) },
    {
      id: 'drawn',
      title: 'Drawn in',
      entries: drawnIn.map(({ entry, drawing }) => ({
        ...nameOf(handbook, entry),
        title: drawing.title,
        path: `${entry.path}#${drawing.id}` as const,
        kind: 'drawing',
        line: entry.title,
      })),
    },
    {
      id: 'claimed',
      title: 'Figures about it',
      entries: claims.map(({ id, says, figure }) => ({ title: says, path: `/sources/#${id}` as const, kind: figure })),
    },
  ]
}

function nameOf({ site }: Handbook, { title, path, kind }: Entry): RelatedItem {
  return { title, path, kind: site.sections[kind].singular }
}
