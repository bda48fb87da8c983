import type { EntryKind } from './schema.ts'

/** What a page holds besides its body: no heading may have one of these names. */
export const ownAnchors: Record<EntryKind, readonly string[]> = {
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
