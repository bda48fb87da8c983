import type { Handbook, Technology } from '../model/handbook.ts'
import { technologyStates } from '../model/schema.ts'
import { entriesNaming } from './mentions.ts'
import { hintOf, type Tag } from './tags.ts'
import { licenceKinds } from './technology-facts.ts'

/** A technology in the list of all of them. */
export type TechnologyRow = Technology & {
  hint?: string
  uses: Tag[]
  /** By what a reader may choose it besides its state: how open it is, and each licence of its open parts. */
  licences: string[]
}

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
      return {
        ...technology,
        hint: hintOf(technology),
        uses: uses.length > shown ? [...uses.slice(0, shown), more] : uses,
        licences: licenceKinds(technology),
      }
    })
}

/** Something that the list can be narrowed to, with how many are left then. */
export type Narrowing = { value: string; label: string; count: number }

/** What the list can be narrowed to: states, degrees of openness, and licences in the order of the alphabet; without what would leave nothing. */
export function narrowings(rows: readonly TechnologyRow[]): { states: Narrowing[]; kinds: Narrowing[]; licences: Narrowing[] } {
  const found = [...new Set(rows.flatMap(({ licences }) => licences))]
  const ofLicence = (value: string, label: string): Narrowing => ({
    value,
    label,
    count: rows.filter(({ licences }) => licences.includes(value)).length,
  })
  const states = technologyStates.map((state) => ({ value: state, label: state, count: rows.filter((row) => row.state === state).length }))
  return {
    states: states.filter(({ count }) => count > 0),
    kinds: Object.entries(kindLabels)
      .map(([value, label]) => ofLicence(value, label))
      .filter(({ count }) => count > 0),
    licences: found
      .filter((value) => !Object.hasOwn(kindLabels, value))
      .toSorted(byName.compare)
      .map((value) => ofLicence(value, value)),
  }
}

const kindLabels = { open: 'Open source', partly: 'Partly open, or your choice', closed: 'Not open' }
