import { changesOf } from '../show/changes.ts'
import { claimsInText, findEntry, technologyAt, type Handbook } from './handbook.ts'
import type { Text } from '../show/known-places.ts'
import { mentionsOf, technologiesIn } from '../show/mentions.ts'
import { referrersOf } from '../show/referrers.ts'
import { entryKinds, type EntryKind } from './schema.ts'

/** What a page holds besides its body: no heading may have one of these names. */
const ownAnchors: Record<EntryKind, readonly string[]> = {
  patterns: ['benefits', 'figures', 'choose'],
  stack: ['technologies'],
  practices: ['checklist'],
}

/** The id of an item on the page of its practice; no heading has a full stop in its own. */
export function checklistAnchor(id: string): string {
  return `checklist.${id}`
}

/** Ids that stand on every page. */
export const frameAnchors = ['content', 'contents']

/** Ids that the page of an entry of this kind takes for itself. */
export function takenAnchors(kind: EntryKind): string[] {
  return [...frameAnchors, ...ownAnchors[kind], 'claimed', 'named', 'related', 'referred']
}

/** Ids that the page of the sources takes for itself, besides those of claims and sources. */
export const sourcesAnchors = ['claims', 'publications']

/** Where links may lead on the page of an entry: what stands after `#`. */
export function entryAnchors(handbook: Handbook, { kind, slug, body }: Pick<Text, 'kind' | 'slug' | 'body'>): string[] {
  const entry = findEntry(handbook, `${kind}/${slug}`)
  return [
    ...body.ids.map(({ id }) => id),
    ...body.drawings.flatMap(({ id, diagram }) => [id, ...diagram.nodes.map((node) => `${id}-${node.id}-text`)]),
    ...ownAnchors[kind],
    ...(entry?.kind === 'practices' ? entry.checklist.map(({ id }) => checklistAnchor(id)) : []),
    ...(entry && claimsInText(entry).length > 0 ? ['claimed'] : []),
    ...(entry && kind !== 'stack' && technologiesIn(handbook, entry).length > 0 ? ['named'] : []),
    'related',
    ...(entry && referrersOf(handbook, entry).length > 0 ? ['referred'] : []),
  ]
}

/** Where links may lead on a page that is no entry's. */
export function pageAnchors(handbook: Handbook, path: string): string[] {
  if (path === '/') return [...entryKinds]
  if (path === '/guide/') return ['result', 'rules']
  if (path.startsWith('/compare/')) return ['choose']
  if (path === '/sources/') return [...sourcesAnchors, ...handbook.claims.map(({ id }) => id), ...handbook.sources.map(({ id }) => id)]
  if (path === '/glossary/') return handbook.glossary.map(({ id }) => id)
  if (path === '/changes/') return changesOf(handbook).map(({ id }) => id)
  const technology = technologyAt(handbook, path)
  if (!technology) return []
  const { listedBy, namedBy, drawnIn, claims } = mentionsOf(handbook, technology)
  const lists = Object.entries({ listed: listedBy, named: namedBy, drawn: drawnIn, claimed: claims })
  return [...lists.filter(([, list]) => list.length > 0).map(([id]) => id), 'about']
}
