import { entriesOf, type Entry, type Handbook } from '../model/handbook.ts'
import type { EntryKind } from '../model/schema.ts'

/** A page of the list of a section's entries; a handbook of usual size has one. */
export type SectionPart = {
  /** `/patterns/`, then `/patterns/page-2/`. */
  path: `/${EntryKind}/${string}`
  /** From 1. */
  number: number
  title: string
  entries: Entry[]
}

/** How many entries a page lists: rows of two or three are full, and the page stays within the first flight of packets. */
const size = 24

/** The pages of a section's list, at least one. */
export function partsOf(handbook: Handbook, kind: EntryKind): SectionPart[] {
  const entries = entriesOf(handbook, kind)
  const { title } = handbook.site.sections[kind]
  return Array.from({ length: Math.max(1, Math.ceil(entries.length / size)) }, (_, index) => ({
    path: index === 0 ? `/${kind}/` : `/${kind}/${partName(index + 1)}/`,
    number: index + 1,
    title: index === 0 ? title : `${title}, page ${index + 1}`,
    entries: entries.slice(index * size, (index + 1) * size),
  }))
}

/** Whether a name in an address is that of a page of a list, which no entry can have. */
export function isPartName(name: string): boolean {
  return /^page-\d+$/.test(name)
}

function partName(number: number): string {
  return `page-${number}`
}
