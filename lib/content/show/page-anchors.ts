import { checklistAnchor, ownAnchors, sourcesAnchors } from '../model/anchors.ts'
import type { Text } from '../model/body.ts'
import { claimsInText, findEntry, technologyAt, type Handbook } from '../model/handbook.ts'
import { entryKinds } from '../model/schema.ts'
import { changesOf } from './changes.ts'
import { axisAnchor, optionAnchor } from './guide.ts'
import { mentionsOf, technologiesIn } from './mentions.ts'
import { referrersOf } from './referrers.ts'
import { technologyFacts } from './technology-facts.ts'

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
  if (path === '/guide/') return ['result', 'rules', 'options', 'together', ...optionsOf(handbook)]
  if (path.startsWith('/compare/')) return ['choose']
  if (path === '/sources/') return [...sourcesAnchors, ...handbook.claims.map(({ id }) => id), ...handbook.sources.map(({ id }) => id)]
  if (path === '/glossary/') return handbook.glossary.map(({ id }) => id)
  if (path === '/changes/') return changesOf(handbook).map(({ id }) => id)
  if (path === '/technologies/') return handbook.technologies.some(({ state }) => state) ? ['key'] : []
  const technology = technologyAt(handbook, path)
  if (!technology) return []
  const { listedBy, namedBy, drawnIn, claims } = mentionsOf(handbook, technology)
  const lists = Object.entries({ listed: listedBy, named: namedBy, drawn: drawnIn, claimed: claims })
  const known = technologyFacts(technology).length > 0 ? ['known'] : []
  return [...known, ...lists.filter(([, list]) => list.length > 0).map(([id]) => id), 'about']
}

function optionsOf({ guide }: Handbook): string[] {
  return guide.axes.flatMap((axis) => [axisAnchor(axis.id), ...axis.options.map(({ id }) => optionAnchor(id))])
}
