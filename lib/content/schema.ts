import { z } from 'zod'
import { slugPattern } from './slug.ts'

const text = z.string().trim().min(1)
const icon = z
  .string()
  .trim()
  .regex(/^\p{RGI_Emoji}$|^\p{Emoji}\ufe0f?$/v, { error: 'one emoji' })
  .describe('One emoji, shown beside the title')
const slug = z.string().regex(slugPattern, { error: 'lower-case words of a–z and 0–9 joined by hyphens' })
const httpsAddress = z.string().regex(/^https:\/\/[^\s]+$/, { error: 'an address that begins with https://' })

const entryReference = z.string().regex(/^(patterns|stack|practices)\/[a-z0-9-]+$/, { error: 'kind/slug, such as patterns/serverless' })

const entryFields = {
  title: text.describe('The page title'),
  icon,
  order: z.int().min(1).describe('The place in its section, from 1'),
  related: z.array(entryReference).min(1).describe('Entries to read next, each as kind/slug'),
}

/** Frontmatter of `content/patterns/*.mdx`. */
const patternSchema = z.strictObject({
  ...entryFields,
  summary: text.describe('One line under the title'),
  benefits: z.strictObject({ title: text, items: z.array(text).min(1) }).describe('A titled list'),
  metrics: z
    .array(z.strictObject({ value: text, label: text }))
    .min(1)
    .describe('Figures shown large'),
})

/** Frontmatter of `content/stack/*.mdx`. */
const stackSchema = z.strictObject({
  ...entryFields,
  summary: text.describe('One line under the title'),
  technologies: z
    .array(
      z.strictObject({
        id: slug.describe('The id of a technology in content/technologies.yaml'),
        label: text.optional().describe('How this entry writes its name, where that differs'),
      }),
    )
    .min(1)
    .describe('What the category is made of'),
})

/** Frontmatter of `content/practices/*.mdx`. */
const practiceSchema = z.strictObject({
  ...entryFields,
  checklist: z
    .array(z.strictObject({ id: slug.describe('Stays when the text is reworded'), text }))
    .min(1)
    .describe('What to do, one item a line'),
})

/** The kinds of entries, in the order of the site: the folder in `content/` and the first part of the address. */
export const entryKinds = ['patterns', 'stack', 'practices'] as const
export type EntryKind = (typeof entryKinds)[number]

export const frontmatterSchemas = {
  patterns: patternSchema,
  stack: stackSchema,
  practices: practiceSchema,
} as const satisfies Record<EntryKind, z.ZodType>

const sectionSchema = z.strictObject({
  title: text.describe('The heading of the section'),
  name: text.describe('Its name in the navigation'),
  singular: text,
  plural: text,
  description: text.describe('One sentence for search results and the section page'),
})

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  title: text,
  lead: text.describe('The sentence under the title'),
  hero: entryReference.describe('The pattern whose drawing stands beside the title, as patterns/slug'),
  description: text.describe('One or two sentences for search results'),
  language: z.enum(['en']),
  sections: z.strictObject({
    patterns: sectionSchema,
    stack: sectionSchema,
    practices: sectionSchema,
    technologies: sectionSchema,
  }),
})

/** `content/stats.yaml`. */
export const statsSchema = z.array(z.strictObject({ icon, value: text, label: text })).min(1)

/** `content/technologies.yaml`. */
export const technologiesSchema = z
  .array(
    z.strictObject({
      id: slug.describe('Its address: /technologies/id/'),
      name: text,
      aliases: z.array(text).optional().describe('Other names under which texts speak of it'),
      ambiguous: z.literal(true).optional().describe('The name is an ordinary word too: only its aliases are looked for in texts'),
      line: text.describe('What it is, in one line'),
      home: httpsAddress.describe('Its home page'),
    }),
  )
  .min(1)

export type PatternFields = z.infer<typeof patternSchema>
export type StackFields = z.infer<typeof stackSchema>
export type PracticeFields = z.infer<typeof practiceSchema>
export type Site = z.infer<typeof siteSchema>
export type Stat = z.infer<typeof statsSchema>[number]
export type TechnologyFields = z.infer<typeof technologiesSchema>[number]
