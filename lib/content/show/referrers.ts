import { entriesOf, findEntry, relatedTo, type Entry, type Handbook, type Technology } from '../model/handbook.ts'
import { entriesNaming, technologiesIn } from './mentions.ts'
import { onceFor } from '../model/once-for.ts'
import { entryKinds } from '../model/schema.ts'

/** An entry from which a reader can come to another one. */
export type Referrer = {
  entry: Entry
  /** The technologies of a category that it names, where it does not lead to the category itself. */
  names?: Technology[]
}

/** Entries that name a category's technologies are many where the handbook is large; the pages of the technologies have them all. */
const mostNaming = 6

/**
 * What refers to an entry, besides what it relates to itself: entries that name it as related or link to it, in the order of the
 * site; then those that name most of what a category lists.
 */
export function referrersOf(handbook: Handbook, entry: Entry): readonly Referrer[] {
  return referrersIn(handbook)(entry)
}

/** The page of an entry asks several times, and so does its copy. */
const referrersIn = onceFor((handbook: Handbook) =>
  onceFor((entry: Entry): Referrer[] => {
    const told = new Set([entry, ...relatedTo(handbook, entry)])
    const leading = [...(leadingTo(handbook).get(entry) ?? [])].filter((each) => !told.has(each))
    for (const each of leading) told.add(each)
    return [...leading.map((each) => ({ entry: each })), ...namingTechnologiesOf(handbook, entry, told)]
  }),
)

const leadingTo = onceFor((handbook: Handbook): Map<Entry, Set<Entry>> => {
  const index = new Map<Entry, Set<Entry>>()
  for (const entry of entriesOf(handbook)) {
    const linked = entry.body.links.flatMap(({ address }) => /^\/([^/?#]+\/[^/?#]+)\/(?:[?#]|$)/.exec(address)?.[1] ?? [])
    for (const reference of [...entry.related, ...linked]) {
      const goal = findEntry(handbook, reference)
      if (!goal) continue
      const referrers = index.get(goal) ?? new Set()
      index.set(goal, referrers.add(entry))
    }
  }
  return index
})

function namingTechnologiesOf(handbook: Handbook, entry: Entry, told: ReadonlySet<Entry>): Referrer[] {
  if (entry.kind !== 'stack') return []
  const listed = new Set(entry.technologies.map(({ id }) => id))
  const naming = handbook.technologies.filter(({ id }) => listed.has(id)).flatMap((technology) => entriesNaming(handbook, technology))
  const most: { entry: Entry; names: Technology[] }[] = []
  // Where many categories list the same, nearly every entry is one of these: each is compared with the few that are kept, and not all with all.
  for (const each of new Set(naming)) {
    if (told.has(each)) continue
    const one = { entry: each, names: technologiesIn(handbook, each).filter(({ id }) => listed.has(id)) }
    const place = most.findIndex((other) => compareReferrers(one, other) < 0)
    if (place === -1 && most.length === mostNaming) continue
    most.splice(place === -1 ? most.length : place, 0, one)
    most.length = Math.min(most.length, mostNaming)
  }
  return most
}

function compareReferrers(a: Required<Referrer>, b: Required<Referrer>): number {
  return b.names.length - a.names.length || comparePlaces(a.entry, b.entry)
}

function comparePlaces(a: Entry, b: Entry): number {
  return entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind) || a.order - b.order || (a.slug < b.slug ? -1 : 1)
}
