import { annotate } from './annotate.ts'
import { placeholder } from '../text/placeholders.ts'
import { claimsSchema, frontmatterSchemas, technologiesSchema, type EntryKind } from '../model/schema.ts'
import { sections } from '../model/sections.ts'
import { slugify } from '../model/slug.ts'

/** The values that fill an entry's template. */
export type EntrySlots = {
  title: string
  slug: string
  /** ISO date. */
  today: string
  order: number
  /** An existing entry, as kind/slug. */
  related: string
  /** For a pattern: the id of a claim that is still to be written. */
  claim: string
  /** For a stack: the id of an existing technology. */
  technology: string
}

const todo = (words: string): string => `${placeholder} ${words}`

/** The figure of a claim that is still to be written, and of anything that shows it. */
const figure = todo('the figure')

/** A new entry's whole file: every field with its description, every section of its kind, and a text to replace in each. */
export function entryTemplate(kind: EntryKind, slots: EntrySlots): string {
  const { title, today: updated, order, related } = slots
  const fields = {
    patterns: {
      title,
      icon: '🧩',
      order,
      updated,
      summary: todo('the pattern in one line'),
      benefits: { title: 'Benefits', items: [{ text: todo('what a team gains from it') }] },
      metrics: [{ value: figure, label: todo('what the figure counts'), claim: slots.claim }],
      related: [related],
    },
    stack: {
      title,
      icon: '🧰',
      order,
      updated,
      summary: todo('the category in one line'),
      technologies: [{ id: slots.technology, for: todo('why it is chosen here and for what') }],
      related: [related],
    },
    practices: { title, icon: '✅', order, updated, checklist: [{ id: 'first-step', text: todo('one thing to do') }], related: [related] },
  }[kind]
  return ['---', annotate(fields, frontmatterSchemas[kind]).trimEnd(), '---', '', ...bodyOf(kind, slots), ''].join('\n')
}

function bodyOf(kind: EntryKind, slots: EntrySlots): string[] {
  const introduction = todo('say in two or three sentences what it is and what it is good for. The home page and search results show them.')
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

/** The title as part of a unique drawing title: without signs, and with the slug if it was not made from the title. */
function drawable({ title, slug }: EntrySlots): string {
  const words = title.replaceAll(/[^\p{L}\p{M}\p{N}-]+/gu, ' ').trim()
  return slugify(title) === slug ? words : `${words} (${slug})`
}

/**
 * A new item for content/technologies.yaml, looked up on the day it is made and due for review in a year.
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
 * A new item for content/claims.yaml, due for review in a year.
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

/** 29 February becomes 1 March. */
function yearAfter(day: string): string {
  const date = new Date(day)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString().slice(0, 10)
}
