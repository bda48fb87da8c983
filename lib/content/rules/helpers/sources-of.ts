import type { Claim } from '../../model/schema.ts'

/** The sources that a claim names, each with its place in the claim. */
export function sourcesOf({ source, compare = [] }: Claim): { id: string; path: PropertyKey[] }[] {
  return [
    ...(source === undefined ? [] : [{ id: source, path: ['source'] }]),
    ...compare.map((each, index) => ({ id: each.source, path: ['compare', index, 'source'] })),
  ]
}
