import { onceFor } from './once-for.ts'
import type { Origin } from './origin.ts'
import type { Body } from './body.ts'
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

/** Everything the site is made from: every reference in it is valid. */
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
  return indexOf(handbook).entries.get(reference)?.entry
}

/** The entries before and after this one, within its section. */
export function neighboursOf(handbook: Handbook, entry: Entry): { previous?: Entry; next?: Entry } {
  const siblings: Entry[] = handbook[entry.kind]
  const place = indexOf(handbook).entries.get(`${entry.kind}/${entry.slug}`)?.place ?? -1
  return { previous: siblings[place - 1], next: siblings[place + 1] }
}

/** The technology with this id. */
export function findTechnology(handbook: Handbook, id: string): Technology | undefined {
  return indexOf(handbook).technologies.get(id)
}

/** The technology that has its page at this path. */
export function technologyAt(handbook: Handbook, path: string): Technology | undefined {
  const [, id] = /^\/technologies\/([^/]+)\/$/.exec(path) ?? []
  return id === undefined ? undefined : findTechnology(handbook, id)
}

/** Every page needs its neighbours, relations and figures: they are looked up, not searched for. */
const indexOf = onceFor((handbook: Handbook) => ({
  entries: new Map(entryKinds.flatMap((kind) => handbook[kind].map((entry, place) => [`${kind}/${entry.slug}`, { entry, place }]))),
  technologies: byId(handbook.technologies),
  claims: byId(handbook.claims),
  sources: byId(handbook.sources),
}))

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  // The check reads lists that may contain duplicate ids: the first counts.
  return new Map(items.toReversed().map((item) => [item.id, item]))
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
 * A claim with its source, if it has one.
 * @throws if there is no such claim, which the check has ruled out.
 */
export function originOf(handbook: Handbook, id: string): Origin {
  const claim = indexOf(handbook).claims.get(id)
  if (!claim) throw new Error(`No claim ${id}`)
  return { claim, source: sourceOf(handbook, claim), currentSource: claim.current && sourceOf(handbook, claim.current) }
}

/** The source of a claim, if it has one. */
export function sourceOf(handbook: Handbook, { source }: Pick<Claim, 'source'>): Source | undefined {
  return source === undefined ? undefined : indexOf(handbook).sources.get(source)
}

/** The claims that the words and the checklist of an entry name, each once, in order of appearance. */
export function claimsInText(entry: Entry): string[] {
  const words = entry.body.claims.filter(({ drawing }) => drawing === undefined).map(({ claim }) => claim)
  const items = entry.kind === 'practices' ? entry.checklist.flatMap(({ claim }) => claim ?? []) : []
  return [...new Set([...words, ...items])]
}

/** Every claim that backs something on an entry's page, each once, in page order. */
export function claimsOf(entry: Entry): string[] {
  const metrics = entry.kind === 'patterns' ? entry.metrics.map(({ claim }) => claim) : []
  return [...new Set([...metrics, ...claimsInText(entry), ...entry.body.claims.map(({ claim }) => claim)])]
}

/** A page, or a drawing on it. */
type ShownPlace = { title: string; path: string }

/** Where a claim is shown: pages, and drawings on them. */
export function placesOf(handbook: Handbook, { id }: Pick<Claim, 'id'>): readonly ShownPlace[] {
  return placesByClaim(handbook).get(id) ?? []
}

const placesByClaim = onceFor((handbook: Handbook): Map<string, ShownPlace[]> => {
  const places = new Map<string, ShownPlace[]>(handbook.claims.map(({ id }) => [id, []]))
  const add = (claims: readonly string[], place: ShownPlace): void => {
    for (const id of new Set(claims)) places.get(id)?.push(place)
  }
  add(
    handbook.stats.map(({ claim }) => claim),
    { title: handbook.site.title, path: '/' },
  )
  for (const entry of entriesOf(handbook)) {
    const metrics = entry.kind === 'patterns' ? entry.metrics.map(({ claim }) => claim) : []
    add([...metrics, ...claimsInText(entry)], { title: entry.title, path: entry.path })
    for (const { id, title, claims } of entry.body.drawings)
      add(
        claims.map(({ claim }) => claim),
        { title, path: `${entry.path}#${id}` },
      )
  }
  return places
})

/** Every source with the claims that name it, and where those are shown, each place once. */
export function citationsOf(handbook: Handbook) {
  const claimsBySource = new Map<string, Claim[]>(handbook.sources.map(({ id }) => [id, []]))
  for (const claim of handbook.claims)
    for (const source of new Set([claim, claim.current, ...(claim.compare ?? [])].map((each) => each?.source)))
      if (source !== undefined) claimsBySource.get(source)?.push(claim)
  return handbook.sources.map((source) => {
    const claims = claimsBySource.get(source.id) ?? []
    const places = new Map(claims.flatMap((claim) => placesOf(handbook, claim)).map((place) => [place.path, place]))
    return { ...source, claims, places: [...places.values()] }
  })
}
