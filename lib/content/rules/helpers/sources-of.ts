import type { Claim } from '../../model/schema.ts'

/** A place of a claim that names a source. */
export type SourceUse = Pick<Claim, 'finding' | 'quote' | 'reportedBy'> & {
  source: string
  /** Its place in the claim. */
  path: PropertyKey[]
}

/** Every place of a claim that names a source. */
export function sourcesOf({ source, finding, quote, reportedBy, current, compare = [] }: Claim): SourceUse[] {
  return [
    ...(source === undefined ? [] : [{ source, finding, quote, reportedBy, path: [] }]),
    ...(current ? [{ ...current, path: ['current'] }] : []),
    ...compare.map((each, index) => ({ ...each, path: ['compare', index] })),
  ]
}
