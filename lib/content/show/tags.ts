import { findTechnology, type Entry, type Handbook, type StackCategory, type Technology } from '../model/handbook.ts'
import { technologiesIn } from './mentions.ts'
import type { TechnologyFields } from '../model/schema.ts'

/** A tag as an entry shows it. */
export type Tag = {
  label: string
  path: `/${string}`
  /** What is said besides, where the label alone is an ordinary word: `Golang` for Go. */
  hint?: string
}

/** A technology as a category shows it. */
export type Choice = Tag & {
  /** Why the category chose it and what for. */
  reason: string
  /** What was true of it when it was looked up, where it was: a label may be older. */
  now?: string
}

/** The technologies that an entry lists, or else those that it names, in its order. */
export function tagsOf(handbook: Handbook, entry: Entry): Tag[] {
  if (entry.kind !== 'stack') {
    return technologiesIn(handbook, entry).map(({ name, path }) => ({ label: name, path }))
  }
  return choicesOf(handbook, entry).map(({ label, path, hint }) => ({ label, path, hint }))
}

/** The technologies that a category lists, in its order, each with why. */
export function choicesOf(handbook: Handbook, { technologies }: StackCategory): Choice[] {
  return technologies.flatMap(({ id, label, for: reason }) => {
    const technology = findTechnology(handbook, id)
    return technology
      ? [{ label: label ?? technology.name, path: technology.path, hint: hintOf(technology), reason, now: nowOf(technology) }]
      : []
  })
}

/** `On 2026-12-01: 19.3.1, recommended`. */
function nowOf({ lookedAt, version, state }: TechnologyFields): string | undefined {
  const known = [version, state].filter((fact) => fact !== undefined)
  return lookedAt !== undefined && known.length > 0 ? `On ${lookedAt}: ${known.join(', ')}` : undefined
}

/** Why a category chose a technology that it lists. */
export function reasonOf({ technologies }: StackCategory, { id }: Technology): string | undefined {
  return technologies.find((each) => each.id === id)?.for
}

/** Another name, for those who meet the first one as a link without its surroundings. */
export function hintOf({ ambiguous, aliases }: TechnologyFields): string | undefined {
  return ambiguous && aliases?.[0]
}
