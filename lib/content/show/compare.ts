import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Handbook, Pattern } from '../model/handbook.ts'
import { onceFor } from '../model/once-for.ts'
import { sectionOf, sections, type SectionId } from '../model/sections.ts'

/** Two patterns with a page that holds them side by side. */
export type Pair = {
  /** `microservices-vs-serverless`, in the order of the site. */
  slug: string
  path: `/compare/${string}/`
  title: string
  /** What its page says, in one sentence, and the same with its title. */
  summary: string
  description: string
  patterns: readonly [Pattern, Pattern]
}

/** More columns than this nobody compares; and pairs grow with the square of the patterns. */
const mostColumns = 8

/** The patterns that the comparison shows side by side: the first of the site, where there are very many. */
export function comparedPatterns({ patterns }: Handbook): Pattern[] {
  return patterns.slice(0, mostColumns)
}

/** The sections that are compared: the way to a pattern is no matter of choice. */
export const comparedSections = sections.patterns.filter(({ id }) => id !== 'step-by-step')

/** Every two patterns, once; where there are very many patterns, the first ones and those that name each other as related. */
export function pairsOf(handbook: Handbook): readonly Pair[] {
  return indexOf(handbook).pairs
}

/** Those of the pairs that hold one of these patterns or more. */
export function pairsWith(handbook: Handbook, patterns: readonly Pattern[]): Pair[] {
  const { places, byPattern } = indexOf(handbook)
  const pairs = new Set(patterns.flatMap((pattern) => byPattern.get(pattern) ?? []))
  return [...pairs].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

const indexOf = onceFor((handbook: Handbook) => {
  const pairs = makePairs(handbook)
  const byPattern = new Map<Pattern, Pair[]>(handbook.patterns.map((pattern) => [pattern, []]))
  for (const pair of pairs) for (const pattern of pair.patterns) byPattern.get(pattern)?.push(pair)
  return { pairs, byPattern, places: new Map(pairs.map((pair, place) => [pair, place])) }
})

function makePairs(handbook: Handbook): Pair[] {
  const { patterns } = handbook
  const places = new Map(patterns.map((pattern, place) => [pattern, place]))
  const placeOf = (pattern: Pattern): number => places.get(pattern) ?? 0
  const first = new Set(comparedPatterns(handbook))
  const bySlug = new Map(patterns.map((pattern) => [pattern.slug, pattern]))
  const partners = (one: Pattern): Iterable<Pattern> =>
    first.has(one)
      ? first
      : one.related
          .flatMap((reference) => bySlug.get(/^patterns\/(.+)$/.exec(reference)?.[1] ?? '') ?? [])
          .filter((other) => !first.has(other))
  const pairs = new Map<string, Pair>()
  for (const one of patterns) {
    for (const other of partners(one)) {
      if (one === other) continue
      const pair = pairOf(...(placeOf(one) < placeOf(other) ? ([one, other] as const) : ([other, one] as const)))
      pairs.set(pair.slug, pair)
    }
  }
  return [...pairs.values()]
}

const summary = 'When to use each, when not to, what it costs, what it takes and how it fails.'

function pairOf(...patterns: readonly [Pattern, Pattern]): Pair {
  const slug = patterns.map((pattern) => pattern.slug).join('-vs-')
  const title = patterns.map((pattern) => pattern.title).join(' vs ')
  return { slug, path: `/compare/${slug}/`, title, summary, description: `${title}. ${summary}`, patterns }
}

/**
 * A section of a pattern for another page: without ids, which may be taken there, and with its links to places on its own page
 * leading to that page.
 * @throws Error where the pattern has no such section, which the check does not let happen.
 */
export function excerptOf(pattern: Pattern, id: SectionId<'patterns'>): Root {
  const excerpt = structuredClone(sectionOf(pattern, id))
  visit(excerpt, 'element', ({ tagName, properties }) => {
    // The component of a claim or a drawing is found by its id.
    if (!/^[A-Z]/.test(tagName)) delete properties.id
    if (typeof properties.href === 'string' && properties.href.startsWith('#')) properties.href = `${pattern.path}${properties.href}`
  })
  return excerpt
}
