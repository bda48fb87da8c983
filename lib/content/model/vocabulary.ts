import { z } from 'zod'
import { slugPattern } from './slug.ts'

const claimId = { error: 'the id of a claim in content/claims.yaml' }

/** The components that a body may use, each with its attributes. Everything else is a problem. */
export const vocabulary = {
  Callout: z
    .strictObject({
      kind: z.enum(['note', 'caution']).optional().describe('How it is marked; a note where nothing is said'),
      title: z.string().trim().min(1).optional().describe('The line over it; the name of its kind where nothing is said'),
    })
    .describe('A remark beside the text, on lines of its own'),
  Claim: z
    .strictObject({ id: z.string(claimId).regex(slugPattern, claimId).describe('The id of the claim in content/claims.yaml') })
    .describe('Words that a claim stands behind, in a line of text: a mark leads to what is known of it'),
} as const satisfies Record<string, z.ZodObject>

/** The line over a callout that has none of its own. */
export const calloutTitles = { note: 'Note', caution: 'Caution' } as const

export type BodyComponent = keyof typeof vocabulary

/** Components that stand in a line of text; every other stands on lines of its own. */
export const inlineComponents: readonly string[] = ['Claim'] satisfies BodyComponent[]
