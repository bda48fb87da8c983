import { z } from 'zod'

/** The components that a body may use, each with its attributes. Everything else is a problem. */
export const vocabulary = {
  Callout: z.strictObject({
    kind: z.enum(['note', 'caution']).optional(),
    title: z.string().trim().min(1).optional(),
  }),
} as const satisfies Record<string, z.ZodObject>

export type BodyComponent = keyof typeof vocabulary
