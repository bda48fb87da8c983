import type { Origin } from './origin.ts'
import type { Body } from './parse-body.ts'
import {
  entryKinds,
  type Claim,
  type EntryKind,
  type GlossaryTerm,
  type Guide,
  type PatternFields,
  type PracticeFields,
  type Site,
  type Source,
  type StackFields,
  type Stat,
  type TechnologyFields,
} from './schema.ts'

type EntryBase = {
  /** The file's name without its ending; with the kind, its address. */
  slug: string
  /** From the project's root. */
  file: string
  path: `/${EntryKind}/${string}/`
  body: Body
}

export type Pattern = EntryBase & { kind: 'patterns' } & PatternFields
export type StackCategory = EntryBase & { kind: 'stack' } & StackFields
export type Practice = EntryBase & { kind: 'practices' } & PracticeFields

/** One MDX file, checked. */
export type Entry = Pattern | StackCategory | Practice

export type Technology = TechnologyFields & { path: `/technologies/${string}/` }

/** All that the site is made of: every reference in it leads somewhere. */
export type Handbook = {
  site: Site
  stats: Stat[]
  claims: Claim[]
  sources: Source[]
  patterns: Pattern[]
  stack: StackCategory[]
  practices: Practice[]
  technologies: Technology[]
  guide: Guide
  glossary: GlossaryTerm[]
}

/** All entries in the order of the site, or those of one kind. */
export function entriesOf(handbook: Handbook, kind?: EntryKind): Entry[] {
  return kind ? [...handbook[kind]] : [...handbook.patterns, ...handbook.stack, ...handbook.practices]
}

/** The entry with this `kind/slug`. */
export function findEntry(handbook: Handbook, reference: string): Entry | undefined {
  return indexOf(handbook).get(reference)?.entry
}

/** The entries before and after this one, within its section. */
export function neighboursOf(handbook: Handbook, entry: Entry): { previous?: Entry; next?: Entry } {
  const siblings: Entry[] = handbook[entry.kind]
  const place = indexOf(handbook).get(`${entry.kind}/${entry.slug}`)?.place ?? -1
  return { previous: siblings[place - 1], next: siblings[place + 1] }
}

type Index = Map<string, { entry: Entry; place: number }>

const indexes = new WeakMap<Handbook, Index>()

/** Every page asks for its neighbours and relations: looked up, not searched for. */
function indexOf(handbook: Handbook): Index {
  const known = indexes.get(handbook)
  if (known) return known
  const index: Index = new Map(
    entryKinds.flatMap((kind) => handbook[kind].map((entry, place) => [`${kind}/${entry.slug}`, { entry, place }])),
  )
  indexes.set(handbook, index)
  return index
}

/** The entries named as related, in the order in which they are named. */
export function relatedTo(handbook: Handbook, entry: Entry): Entry[] {
  return entry.related.flatMap((reference) => findEntry(handbook, reference) ?? [])
}

/** Figures with their claims and sources. */
export function withOrigins<T extends { claim: string }>(handbook: Handbook, figures: readonly T[]) {
  return figures.map((figure) => ({ ...figure, origin: originOf(handbook, figure.claim) }))
}

/**
 * A claim with its source, where it has one.
 * @throws where there is no such claim, which the check has ruled out.
 */
export function originOf(handbook: Handbook, id: string): Origin {
  const claim = handbook.claims.find((each) => each.id === id)
  if (!claim) throw new Error(`No claim ${id}`)
  return { claim, source: sourceOf(handbook, claim) }
}

/** The source of a claim, where it has one. */
export function sourceOf(handbook: Handbook, { source }: Pick<Claim, 'source'>): Source | undefined {
  return handbook.sources.find(({ id }) => id === source)
}

/** The claims that the words and the checklist of an entry name, each once, in the order in which they stand. */
export function claimsInText(entry: Entry): string[] {
  const words = entry.body.claims.filter(({ drawing }) => drawing === undefined).map(({ claim }) => claim)
  const items = entry.kind === 'practices' ? entry.checklist.flatMap(({ claim }) => claim ?? []) : []
  return [...new Set([...words, ...items])]
}

/** Every claim that stands behind something on an entry's page, each once, in the order of the page. */
export function claimsOf(entry: Entry): string[] {
  const metrics = entry.kind === 'patterns' ? entry.metrics.map(({ claim }) => claim) : []
  return [...new Set([...metrics, ...claimsInText(entry), ...entry.body.claims.map(({ claim }) => claim)])]
}

/** Where a claim is shown: pages, and drawings on them. */
export function placesOf(handbook: Handbook, { id }: Pick<Claim, 'id'>): { title: string; path: string }[] {
  const home = handbook.stats.some((stat) => stat.claim === id) ? [{ title: handbook.site.title, path: '/' }] : []
  const entries = entriesOf(handbook).flatMap((entry) => {
    const metrics = entry.kind === 'patterns' ? entry.metrics.map(({ claim }) => claim) : []
    const drawings = entry.body.drawings.filter(({ claims }) => claims.some(({ claim }) => claim === id))
    return [
      ...([...metrics, ...claimsInText(entry)].includes(id) ? [{ title: entry.title, path: entry.path }] : []),
      ...drawings.map((drawing) => ({ title: drawing.title, path: `${entry.path}#${drawing.id}` })),
    ]
  })
  return [...home, ...entries]
}

/** Every source with the claims that name it, and where those are shown, each place once. */
export function citationsOf(handbook: Handbook) {
  return handbook.sources.map((source) => {
    const claims = handbook.claims.filter((claim) => [claim, ...(claim.compare ?? [])].some((each) => each.source === source.id))
    const places = new Map(claims.flatMap((claim) => placesOf(handbook, claim)).map((place) => [place.path, place]))
    return { ...source, claims, places: [...places.values()] }
  })
}
