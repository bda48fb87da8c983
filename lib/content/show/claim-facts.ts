import type { Claim } from '../model/schema.ts'

/** What is known of a figure besides its words, each with its name, as the pages list it. */
export function claimFacts(claim: Claim): [name: string, value: string][] {
  const facts: [string, string | undefined][] = [
    ['Verdict', claim.verdict],
    ['Kind', claim.kind],
    ['Population', claim.population],
    ['Sample', claim.sample],
    ['As of', claim.asOf],
    ['Review by', claim.reviewBy],
    ['Owner', claim.owner],
  ]
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined)
}
