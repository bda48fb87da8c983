import type { Handbook } from '../model/handbook.ts'
import type { Place, PlaceOf } from '../model/problem.ts'
import type { Claim } from '../model/schema.ts'

/** Something with a review date, and the date's place in content/. */
export type Reviewed = {
  what: 'claim' | 'technology'
  /** What is to be reviewed, as a sentence. */
  words: string
  /** The date of the figure, or of the last look. */
  asOf?: string
  reviewBy: string
  owner: Claim['owner']
  file: string
  place: Place
}

/** The claims and technologies that have a review date, in the order of their files. */
export function reviewedIn({ claims, technologies }: Handbook, places: ReadonlyMap<string, PlaceOf>): Reviewed[] {
  const at = (file: string, index: number) => ({ file, place: places.get(file)?.([index, 'reviewBy']) ?? { line: 1, column: 1 } })
  return [
    ...claims.map(({ says, asOf, reviewBy, owner }, index): Reviewed => {
      return { what: 'claim', words: says, asOf, reviewBy, owner, ...at('content/claims.yaml', index) }
    }),
    ...technologies.flatMap(({ name, lookedAt, reviewBy, owner }, index): Reviewed[] => {
      if (reviewBy === undefined || owner === undefined) return []
      return [{ what: 'technology', words: `${name}.`, asOf: lookedAt, reviewBy, owner, ...at('content/technologies.yaml', index) }]
    }),
  ]
}

/**
 * The report that the command prints: what is past its review date, and who reviews it.
 * @param on the day to look from (ISO date); something is past its date from the following day.
 */
export function pastReview(reviewed: readonly Reviewed[], on: string): { stale: boolean; report: string } {
  const past = reviewed.filter(({ reviewBy }) => reviewBy < on)
  if (past.length === 0) {
    const next = reviewed.map(({ reviewBy }) => reviewBy).toSorted()[0]
    return { stale: false, report: `On ${on} nothing is past its review date${next ? `; the next review is due on ${next}` : ''}.` }
  }
  const groups = [...Map.groupBy(past, ({ owner }) => owner)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([owner, theirs]) => [`${owner}:`, ...theirs.toSorted(byDate).map(describe)].join('\n'))
  return {
    stale: true,
    report: `On ${on} ${count(past)} past ${past.length === 1 ? 'its' : 'their'} review date.\n\n${groups.join('\n\n')}`,
  }
}

/** `3 claims and 1 technology are`. */
function count(past: readonly Reviewed[]): string {
  const many = { claim: 'claims', technology: 'technologies' }
  const counts = [...Map.groupBy(past, ({ what }) => what)].map(([what, { length }]) => `${length} ${length === 1 ? what : many[what]}`)
  return `${counts.join(' and ')} ${past.length === 1 ? 'is' : 'are'}`
}

function byDate(a: Reviewed, b: Reviewed): number {
  if (a.reviewBy !== b.reviewBy) return a.reviewBy < b.reviewBy ? -1 : 1
  return a.file === b.file ? a.place.line - b.place.line : a.file < b.file ? -1 : 1
}

function describe({ words, asOf, reviewBy, file, place }: Reviewed): string {
  return `  ${file}:${place.line}:${place.column} ${words} ${asOf ? `As of ${asOf}, due` : 'Due'} on ${reviewBy}.`
}
