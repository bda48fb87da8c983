import { z } from 'zod'
import { slugPattern } from './slug.ts'

const claimId = { error: 'the id of a claim in content/claims.yaml' }

/** The components that a body may use, each with its attributes. Everything else is a problem. */
export const vocabulary = {
  Callout: z.strictObject({
    kind: z.enum(['note', 'caution']).optional(),
    title: z.string().trim().min(1).optional(),
  }),
  Claim: z.strictObject({ id: z.string(claimId).regex(slugPattern, claimId) }),
} as const satisfies Record<string, z.ZodObject>

export type BodyComponent = keyof typeof vocabulary

/** Components that stand in a line of text; every other stands on lines of its own. */
export const inlineComponents: readonly string[] = ['Claim'] satisfies BodyComponent[]
