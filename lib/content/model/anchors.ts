import type { EntryKind } from './schema.ts'

/** The parts of a page besides its body: no heading may have one of these names. */
export const ownAnchors: Record<EntryKind, readonly string[]> = {
  patterns: ['benefits', 'figures', 'choose'],
  stack: ['technologies'],
  practices: ['checklist'],
}

/** The id of an item on the page of its practice; no heading has a full stop in its own. */
export function checklistAnchor(id: string): string {
  return `checklist.${id}`
}

/** Ids on every page. */
export const frameAnchors = ['content', 'contents']

/** Ids that an entry page of this kind uses itself. */
export function takenAnchors(kind: EntryKind): string[] {
  return [...frameAnchors, ...ownAnchors[kind], 'claimed', 'named', 'related', 'referred']
}

/** Ids that the sources page uses itself, besides those of claims and sources. */
export const sourcesAnchors = ['claims', 'publications']
