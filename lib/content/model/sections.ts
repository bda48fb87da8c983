import type { Element, Root } from 'hast'
import type { EntryKind } from './schema.ts'

/** A part of the body that every entry of a kind has: `## Title`, followed by whatever an editor writes. */
export type Section = {
  /** The slug of its title: its place on the page (`#when-to-use-it`) and its name for `sectionOf`. */
  id: string
  /** The exact heading. */
  title: string
  /** What an editor writes under it, in one sentence. */
  about: string
}

/** The sections of each kind, in their order. Further sections follow them; a stack has none of its own. */
export const sections = {
  patterns: [
    { id: 'when-to-use-it', title: 'When to use it', about: 'The signs that the pattern fits a system.' },
    { id: 'when-not-to', title: 'When not to', about: 'The signs that it does not fit, and what to do instead.' },
    { id: 'trade-offs', title: 'Trade-offs', about: 'What you gain, and what it costs.' },
    {
      id: 'what-it-takes',
      title: 'What it takes',
      about: 'The skills, habits and tools a team needs first.',
    },
    {
      id: 'how-it-fails',
      title: 'How it fails',
      about: 'How it breaks in production, the first sign of it, and what prevents it.',
    },
    { id: 'step-by-step', title: 'Step by step', about: 'How to get there, as numbered steps a team can follow.' },
  ],
  stack: [],
  practices: [
    { id: 'why-it-pays', title: 'Why it pays', about: 'What it saves, and what going without costs.' },
    { id: 'start-on-monday', title: 'Start on Monday', about: 'What one person or one team can do in the first week.' },
    {
      id: 'how-to-know-that-it-works',
      title: 'How to know that it works',
      about: 'A sign you can observe or measure, and the false sign that misleads.',
    },
  ],
} as const satisfies Record<EntryKind, readonly Section[]>

/** The ids of the sections of a kind. */
export type SectionId<Kind extends EntryKind> = (typeof sections)[Kind][number]['id']

/**
 * What an entry says in one of its sections, without the heading.
 * @throws Error if the entry has no such section; the check ensures that it has every one of its kind.
 */
export function sectionOf<Kind extends EntryKind>(entry: { kind: Kind; body: { sections: Root } }, id: SectionId<Kind>): Root {
  const { children } = entry.body.sections
  const start = children.findIndex((node) => isSection(node) && node.properties.id === id)
  if (start === -1) throw new Error(`No section ${id}`)
  const after = children.findIndex((node, index) => index > start && isSection(node))
  return { type: 'root', children: children.slice(start + 1, after === -1 ? undefined : after) }
}

function isSection(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'h2'
}
