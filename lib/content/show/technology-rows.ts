import type { Handbook, Technology } from '../model/handbook.ts'
import { entriesNaming } from './mentions.ts'
import { hintOf, type Tag } from './tags.ts'

/** A technology in the list of all of them. */
export type TechnologyRow = Technology & { hint?: string; uses: Tag[] }

/** A row names the first of its places; its page has them all. */
const shown = 6
const byName = new Intl.Collator('en')

/** Every technology by its name, each with the places where it is used: the last leads to its page where they are many. */
export function technologyRows(handbook: Handbook): TechnologyRow[] {
  return handbook.technologies
    .toSorted((a, b) => byName.compare(a.name, b.name))
    .map((technology) => {
      const uses: Tag[] = entriesNaming(handbook, technology).map((entry) => ({ label: entry.title, path: entry.path }))
      const more = { label: `${uses.length - shown} more`, path: technology.path }
      return { ...technology, hint: hintOf(technology), uses: uses.length > shown ? [...uses.slice(0, shown), more] : uses }
    })
}
