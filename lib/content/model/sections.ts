import type { Element, Root } from 'hast'
import type { EntryKind } from './schema.ts'

/** A part of a body that every entry of a kind has: `## Title`, and under it whatever an editor writes. */
export type Section = {
  /** The slug of its title: its place on the page (`#when-to-use-it`) and its name for `sectionOf`. */
  id: string
  /** The heading, to the letter. */
  title: string
  /** What an editor writes under it, in one sentence. */
  about: string
}

/** The sections of each kind, in the order in which they stand in a body. Further sections follow after them; a stack has none of its own. */
export const sections = {
  patterns: [
    { id: 'when-to-use-it', title: 'When to use it', about: 'The signs by which a team sees that the pattern fits its system.' },
    { id: 'when-not-to', title: 'When not to', about: 'The signs that it does not fit, and what to do instead.' },
    { id: 'trade-offs', title: 'Trade-offs', about: 'What is won, and what is paid for it.' },
    {
      id: 'what-it-asks-of-a-team',
      title: 'What it asks of a team',
      about: 'The skills, habits and tools that have to be there before it.',
    },
    {
      id: 'how-it-fails',
      title: 'How it fails',
      about: 'How it breaks in production, by which sign one sees it, and what guards against it.',
    },
    { id: 'step-by-step', title: 'Step by step', about: 'The way there, as a numbered list that a team can follow.' },
  ],
  stack: [],
  practices: [
    { id: 'why-it-pays', title: 'Why it pays', about: 'What it saves, and what it costs to go without.' },
    { id: 'start-on-monday', title: 'Start on Monday', about: 'What one person or one team does in the first week.' },
    {
      id: 'how-to-know-that-it-works',
      title: 'How to know that it works',
      about: 'A sign that can be observed or measured, and the false sign that misleads.',
    },
  ],
} as const satisfies Record<EntryKind, readonly Section[]>

/** The ids of the sections of a kind. */
export type SectionId<Kind extends EntryKind> = (typeof sections)[Kind][number]['id']

/**
 * What an entry says in one of its sections, without the heading.
 * @throws Error where the entry has no such section; the check has seen to it that it has every one of its kind.
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
