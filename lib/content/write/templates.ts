import { annotate } from './annotate.ts'
import { placeholder } from '../text/placeholders.ts'
import { claimsSchema, frontmatterSchemas, technologiesSchema, type EntryKind } from '../model/schema.ts'
import { sections } from '../model/sections.ts'
import { slugify } from '../model/slug.ts'

/** What the template of an entry is filled with. */
export type EntrySlots = {
  title: string
  slug: string
  /** ISO date. */
  today: string
  order: number
  /** An entry that is there, as kind/slug. */
  related: string
  /** The id of a claim about nothing yet: for a pattern. */
  claim: string
  /** The id of a technology that is there: for a stack. */
  technology: string
}

const todo = (words: string): string => `${placeholder} ${words}`

/** The figure of a claim that is still to be written, and of what shows it. */
const figure = todo('the figure')

/** The whole file of a new entry: every field with its description, every section that its kind has, and a text to replace in each. */
export function entryTemplate(kind: EntryKind, slots: EntrySlots): string {
  const { title, today: updated, order, related } = slots
  const fields = {
    patterns: {
      title,
      icon: '🧩',
      order,
      updated,
      summary: todo('the pattern in one line'),
      benefits: { title: 'Benefits', items: [{ text: todo('what a team gains by it') }] },
      metrics: [{ value: figure, label: todo('what the figure counts'), claim: slots.claim }],
      related: [related],
    },
    stack: {
      title,
      icon: '🧰',
      order,
      updated,
      summary: todo('the category in one line'),
      technologies: [{ id: slots.technology, for: todo('why it is chosen here and what for') }],
      related: [related],
    },
    practices: { title, icon: '✅', order, updated, checklist: [{ id: 'first-step', text: todo('one thing to do') }], related: [related] },
  }[kind]
  return ['---', annotate(fields, frontmatterSchemas[kind]).trimEnd(), '---', '', ...bodyOf(kind, slots), ''].join('\n')
}

function bodyOf(kind: EntryKind, slots: EntrySlots): string[] {
  const introduction = todo('say in two or three sentences what it is and what it is good for. The home page and search results show this.')
  const parts = sections[kind].flatMap(({ title, about }) => ['', `## ${title}`, '', todo(about)])
  if (kind !== 'patterns') return [introduction, ...parts]
  const drawing = [
    `\`\`\`diagram title="${todo(`what the drawing of ${drawable(slots)} shows`)}"`,
    '┌──────────┐     ┌──────────┐',
    '│  Caller  │────▶│  Service │',
    '└──────────┘     └──────────┘',
    '```',
  ]
  return [introduction, '', ...drawing, ...parts]
}

/** The title as a part of a drawing's title, which no other drawing may have: without signs, and with the slug where it is none of the title's. */
function drawable({ title, slug }: EntrySlots): string {
  const words = title.replaceAll(/[^\p{L}\p{M}\p{N}-]+/gu, ' ').trim()
  return slugify(title) === slug ? words : `${words} (${slug})`
}

/**
 * A new item of content/technologies.yaml, looked up on the day on which it is made and again in a year.
 * @param today ISO date.
 */
export function technologyTemplate(id: string, name: string, today: string): string {
  const address = `https://example.org/${placeholder.replace(':', '')}`
  const fields = {
    id,
    name,
    line: todo('what it is, in one line'),
    home: address,
    version: todo('the current version'),
    licence: todo('the licence'),
    steward: todo('who looks after it'),
    state: 'watch',
    reason: todo('why it has this state'),
    lookedAt: today,
    seenAt: [address],
    reviewBy: yearAfter(today),
    owner: 'editors',
  }
  return annotate([fields], technologiesSchema)
}

/**
 * A new item of content/claims.yaml, which is looked at again in a year.
 * @param today ISO date.
 */
export function claimTemplate(id: string, says: string | undefined, today: string): string {
  const fields = {
    id,
    says: says ?? todo('the claim as a sentence'),
    figure,
    kind: 'illustrative',
    verdict: 'no source known',
    reviewBy: yearAfter(today),
    owner: 'editors',
  }
  return annotate([fields], claimsSchema)
}

/** The 29th of February is followed by the 1st of March. */
function yearAfter(day: string): string {
  const date = new Date(day)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString().slice(0, 10)
}
