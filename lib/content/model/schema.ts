import { z } from 'zod'
import { slugPattern, whyNoSlug } from './slug.ts'
import { isWebAddress } from './web-address.ts'

const text = z.string().trim().min(1)
const icon = z
  .string()
  .trim()
  .regex(/^(?![\d#*])\p{Emoji}\ufe0f?$|^\p{RGI_Emoji}$/v, { error: 'one emoji' })
  .describe('One emoji, which names the icon beside the title')
const slug = z
  .string()
  .regex(slugPattern, { abort: true, error: 'lower-case words of a–z and 0–9 joined by hyphens' })
  .refine((id) => !whyNoSlug(id), { error: ({ input }) => `it ${whyNoSlug(String(input))}` })
const id = slug.describe('Its name for references; it stays when the words change')
const httpsAddress = z
  .string()
  .regex(/^https:\/\/[^\s]+$/, { abort: true, error: 'an address that begins with https://' })
  .refine(isWebAddress, { error: 'it is no address of the web: after // comes the name of a host, without a user before it' })

const entryReference = z
  .string()
  .regex(/^(patterns|stack|practices)\/[a-z0-9-]+$/, { error: 'kind/slug, such as patterns/serverless' })
  .describe('An entry as kind/slug, such as patterns/serverless')

const claimReference = slug.describe('The id of a claim in content/claims.yaml')
const date = z.iso.date({ error: 'a date such as 2027-05-31' })

const entryFields = {
  title: text.describe('The page title'),
  icon,
  order: z.int().min(1).describe('The place in its section, from 1'),
  updated: date.optional().describe('The day on which its words were last changed; never the day of a build'),
  related: z.array(entryReference).min(1).describe('Entries to read next, each as kind/slug'),
}

const figureFields = {
  value: text.describe('The figure, as it is shown; its claim has the same'),
  label: text.describe('What the figure counts, in two or three words'),
  claim: claimReference,
}

/** Frontmatter of `content/patterns/*.mdx`. */
const patternSchema = z.strictObject({
  ...entryFields,
  summary: text.describe('One line under the title'),
  benefits: z
    .strictObject({
      title: text.describe('The heading of the list'),
      items: z
        .array(
          z.strictObject({
            text: text.describe('One benefit, in a line'),
            holds: text.optional().describe('Under which condition it holds, in a line'),
          }),
        )
        .min(1)
        .describe('What a team gains, one benefit a line'),
    })
    .describe('A titled list'),
  metrics: z.array(z.strictObject(figureFields)).min(1).describe('Figures shown large'),
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
        for: text.describe('Why it is chosen here and what for, in one line'),
      }),
    )
    .min(1)
    .describe('What the category is made of'),
})

/** Frontmatter of `content/practices/*.mdx`. */
const practiceSchema = z.strictObject({
  ...entryFields,
  checklist: z
    .array(
      z.strictObject({
        id: slug.describe('Stays when the text is reworded, so that readers keep their ticks'),
        text: text.describe('One thing to do'),
        claim: claimReference.optional().describe('The claim behind the figure in its text'),
        note: text.optional().describe('How to read it, in a line'),
      }),
    )
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

const pageFields = {
  title: text.describe('The heading of the page'),
  name: text.describe('Its name in the navigation'),
  description: text.describe('One sentence for search results and the page itself'),
}
const pageSchema = z.strictObject(pageFields)
const sectionSchema = z.strictObject({
  ...pageFields,
  singular: text.describe('What one of it is called, such as pattern'),
  plural: text.describe('What several are called, such as patterns'),
})

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  title: text.describe('The name of the handbook'),
  lead: text.describe('The sentence under the title'),
  hero: entryReference.describe('The pattern whose drawing stands beside the title, as patterns/slug'),
  description: text.describe('One or two sentences for search results'),
  language: z.enum(['en']).describe('The language of the texts'),
  sections: z
    .strictObject({
      patterns: sectionSchema.describe('The patterns'),
      stack: sectionSchema.describe('The stack'),
      practices: sectionSchema.describe('The practices'),
      technologies: sectionSchema.describe('The technologies'),
      sources: sectionSchema.describe('Where the figures come from'),
      changes: sectionSchema.describe('What has changed'),
      guide: sectionSchema.describe('Which architecture fits'),
      compare: sectionSchema.describe('The patterns side by side'),
      checklists: pageSchema.describe('The checklists of all practices'),
      index: pageSchema.describe('The index from A to Z'),
      glossary: pageSchema.describe('The glossary'),
      search: pageSchema.describe('The search'),
      print: pageSchema.describe('The whole handbook as one document'),
    })
    .describe('The texts of each section'),
})

/** `content/stats.yaml`. */
export const statsSchema = z.array(z.strictObject({ icon, ...figureFields })).min(1)

const finding = text.describe('What the source really says, in one sentence or two')
const quote = text.describe('Its own words')
const sourceReference = slug.describe('The id of a source in content/sources.yaml')
const population = text.optional().describe('Who was asked or measured')
const sample = text.optional().describe('How many')
const asOf = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'a year in quotes, or a month or day of it, such as "2021-08"' })
  .describe('Since when it holds, in quotes: a year, a month or a day')
const reportedBy = z
  .strictObject({
    publisher: text.describe('Who reports it'),
    title: text.describe('The title of the page that was opened'),
    address: httpsAddress.describe('The address of the page that was opened'),
  })
  .optional()
  .describe('The page that reports it, where that of the source was not opened')

/** How a figure came about; the last two are no statistics. */
const statistics = ['survey', 'measurement', 'estimate', 'illustrative'] as const
const claimKinds = [...statistics, 'property', 'target'] as const

/** Who looks again at a claim or a technology when its review date comes: a role, not a person. */
const owners = ['editors', 'architecture', 'frontend', 'platform', 'data', 'security', 'delivery'] as const

/** `content/claims.yaml`. */
export const claimsSchema = z
  .array(
    z.strictObject({
      id,
      says: text.describe('The claim as a sentence'),
      figure: text.describe('The figure as the pages show it'),
      kind: z
        .enum(claimKinds)
        .describe('How the figure came about; a `property` is so by definition, and a `target` is a goal: neither is a statistic'),
      verdict: z
        .enum(['supported', 'roughly', 'outdated', 'distorted', 'no source known'])
        .optional()
        .describe('How far the source bears a statistic out (docs/verdicts.md); a property or a target has none'),
      scope: text.optional().describe('What the figure is limited to, in two or three words beside it'),
      population,
      sample,
      asOf: asOf.optional(),
      reviewBy: date.describe('When its owner looks at it again'),
      owner: z.enum(owners).describe('The role that looks at it again'),
      source: sourceReference.optional(),
      finding: finding.optional(),
      quote: quote.optional(),
      reportedBy,
      current: z
        .strictObject({
          value: text.describe('The figure'),
          label: text.describe('What it counts, and of whom, in a few words'),
          population,
          sample,
          asOf,
          source: sourceReference,
          finding,
          quote: quote.optional(),
          reportedBy,
        })
        .optional()
        .describe('The best figure that is known on the same question, where it is another: it is shown beside this one'),
      compare: z
        .array(z.strictObject({ source: sourceReference, finding, quote: quote.optional(), reportedBy }))
        .min(1)
        .optional()
        .describe('What others published on the same question'),
      history: z
        .array(
          z.strictObject({
            on: date.describe('The day on which the figure was replaced'),
            figure: text.describe('The figure before'),
            because: text.describe('Why it was replaced, in one sentence'),
          }),
        )
        .min(1)
        .optional()
        .describe('What the claim said before, newest last'),
    }),
  )
  .min(1)

/** `content/sources.yaml`. */
export const sourcesSchema = z
  .array(
    z.strictObject({
      id,
      publisher: text.describe('Who published it'),
      title: text.describe('Its title, as it is printed'),
      year: z.int().min(1950).max(2100).describe('The year in which it was published'),
      address: httpsAddress.optional().describe('Only an address that was seen'),
      seen: z.boolean().describe('Whether the page itself was opened: only then are its words quoted'),
      obtain: text.optional().describe('Where it can be had, where it has no address'),
    }),
  )
  .min(1)

/** What to do about a technology today, from the first choice to the way out. */
export const technologyStates = ['recommended', 'established', 'watch', 'moving away'] as const
export type TechnologyState = (typeof technologyStates)[number]

/** `content/technologies.yaml`. What is known of each on a day may be left out as a whole; the rules say what goes together. */
export const technologiesSchema = z
  .array(
    z.strictObject({
      id: slug.describe('Its address: /technologies/id/'),
      name: text.describe('Its name, as its makers write it'),
      aliases: z.array(text.describe('One other name')).optional().describe('Other names under which texts speak of it'),
      ambiguous: z.literal(true).optional().describe('The name is an ordinary word too: only its aliases are looked for in texts'),
      line: text.describe('What it is, in one line'),
      home: httpsAddress.describe('Its home page'),
      version: text.optional().describe('The current one as people say it, such as 19.3.1 or "26 (LTS)"'),
      service: z.literal(true).optional().describe('Its provider runs it: it has no version'),
      licence: text.optional().describe('The open licence as SPDX names it, such as MIT or "MIT OR Apache-2.0"'),
      terms: text.optional().describe('What of it is under no open licence, with the name of the licence or the terms'),
      steward: text.optional().describe('Who looks after it'),
      state: z.enum(technologyStates).optional().describe('What to do about it'),
      reason: text.optional().describe('Why it has this state, in a line'),
      instead: text.optional().describe('What took its place or stands beside it, in a line'),
      notFound: z
        .array(z.enum(['version', 'licence', 'steward']))
        .min(1)
        .optional()
        .describe('What was looked for and not found; readers are told so'),
      lookedAt: date.optional().describe('The day on which this was looked up'),
      seenAt: z.array(httpsAddress).min(1).optional().describe('The pages on which it was seen'),
      reviewBy: date.optional().describe('When its owner looks at it again'),
      owner: z.enum(owners).optional().describe('The role that looks at it again'),
    }),
  )
  .min(1)

const effect = z.strictObject({
  option: slug.describe('The id of an option'),
  weight: z.int().min(1).max(3).describe('How much it counts: 1 a little, 2 clearly, 3 strongly'),
  why: text.describe('The reason in one sentence or two, without figures'),
})

const answerSchema = z.strictObject({
  id: slug.describe('Its name in the address of a result: it stays when the label is reworded'),
  label: text.describe('What the reader chooses'),
  for: z.array(effect).min(1).optional().describe('The options that the answer is an argument for'),
  against: z.array(effect).min(1).optional().describe('The options that it is an argument against'),
})

const axisSchema = z.strictObject({
  id: slug.describe('Its name in the JSON'),
  title: text.describe('What is decided, such as how a system is divided'),
  options: z
    .array(
      z.strictObject({
        id: slug.describe('Its name in the rules'),
        title: text.describe('What it is called'),
        summary: text.describe('What it is, in one sentence or two'),
        pattern: z
          .string()
          .regex(/^patterns\/[a-z0-9-]+$/, { error: 'patterns/slug, such as patterns/serverless' })
          .optional()
          .describe('The pattern that it is, as patterns/slug; an option without one is explained by the guide alone'),
      }),
    )
    .min(2)
    .max(4)
    .describe('What there is to choose from, the simplest first: it wins a tie'),
})

const combinationSchema = z.strictObject({
  options: z.array(slug).min(1).describe('The id of one option of each axis, in the order of the axes'),
  says: text.describe('The recommendation as a sentence'),
  goes: z.enum(['well', 'badly']).describe('How the options go together'),
  needs: z
    .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'force/answer, such as operations/platform' }))
    .min(1)
    .optional()
    .describe('Answers, each as force/answer: the options go well together only with one of them'),
  why: text.describe('The reason, and what to look out for'),
})

/** `content/guide.yaml`. */
export const guideSchema = z.strictObject({
  axes: z.array(axisSchema).min(1).max(4).describe('What is decided, each by itself'),
  forces: z
    .array(
      z.strictObject({
        id: slug.describe('Its name in the address of a result: it stays when the question is reworded'),
        name: text.describe('The force in one word'),
        question: text.describe('What the reader is asked'),
        answers: z.array(answerSchema).min(2).describe('What the reader may choose; “Not sure” is added to them'),
      }),
    )
    .min(1)
    .describe('What decides between the options, each as a question'),
  combinations: z.array(combinationSchema).min(1).describe('Every combination of one option of each axis'),
})

/** `content/glossary.yaml`. */
export const glossarySchema = z.array(
  z.strictObject({
    id: slug.describe('Its place: /glossary/#id'),
    term: text.describe('The term in the singular, as it stands within a sentence'),
    aliases: z
      .array(text.describe('One other wording'))
      .optional()
      .describe('Other wordings of it in texts; plurals are found by themselves'),
    ambiguous: z.literal(true).optional().describe('The term is an ordinary word too: only its aliases are looked for in texts'),
    definition: text.max(200).describe('What it means, in one sentence or two'),
  }),
)

export type PatternFields = z.infer<typeof patternSchema>
export type StackFields = z.infer<typeof stackSchema>
export type PracticeFields = z.infer<typeof practiceSchema>
export type Site = z.infer<typeof siteSchema>
export type Stat = z.infer<typeof statsSchema>[number]
export type Claim = z.infer<typeof claimsSchema>[number]
export type Source = z.infer<typeof sourcesSchema>[number]
export type TechnologyFields = z.infer<typeof technologiesSchema>[number]
export type Guide = z.infer<typeof guideSchema>
export type Answer = z.infer<typeof answerSchema>
export type Combination = z.infer<typeof combinationSchema>
export type GlossaryTerm = z.infer<typeof glossarySchema>[number]
