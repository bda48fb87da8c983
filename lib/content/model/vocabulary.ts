import { z } from 'zod'
import { slugPattern } from './slug.ts'

const claimId = { error: 'the id of a claim in content/claims.yaml' }

/** The components that a body may use, each with its attributes. Everything else is a problem. */
export const vocabulary = {
  Callout: z
    .strictObject({
      kind: z.enum(['note', 'caution']).optional().describe('Its style; `note` by default'),
      title: z.string().trim().min(1).optional().describe('Its heading; the name of its kind by default'),
    })
    .describe('An aside, on lines of its own'),
  Claim: z
    .strictObject({ id: z.string(claimId).regex(slugPattern, claimId).describe('The id of the claim in content/claims.yaml') })
    .describe('Words backed by a claim, in a line of text: a mark leads to what is known about it'),
} as const satisfies Record<string, z.ZodObject>

/** The heading of a callout without one of its own. */
export const calloutTitles = { note: 'Note', caution: 'Caution' } as const

export type BodyComponent = keyof typeof vocabulary

/** Components within a line of text; every other is on lines of its own. */
export const inlineComponents: readonly string[] = ['Claim'] satisfies BodyComponent[]
