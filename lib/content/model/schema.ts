import { z } from 'zod'
import { slugPattern, whyNoSlug } from './slug.ts'
import { isWebAddress } from './web-address.ts'

const text = z.string().trim().min(1)
const icon = z
  .string()
  .trim()
  .regex(/^(?![\d#*])\p{Emoji}\ufe0f?$|^\p{RGI_Emoji}$/v, { error: 'one emoji' })
  .describe('One emoji; it selects the icon beside the title')
const slug = z
  .string()
  .regex(slugPattern, { abort: true, error: 'lower-case words of a–z and 0–9 joined by hyphens' })
  .refine((id) => !whyNoSlug(id), { error: ({ input }) => whyNoSlug(String(input)) ?? '' })
const id = slug.describe('The name by which others refer to it; keep it when the words change')
const httpsAddress = z
  .string()
  .regex(/^https:\/\/[^\s]+$/, { abort: true, error: 'an address that begins with https://' })
  .refine(isWebAddress, { error: 'is not a valid web address: a host name must follow //, with no user name before it' })

const entryReference = z
  .string()
  .regex(/^(patterns|stack|practices)\/[a-z0-9-]+$/, { error: 'kind/slug, such as patterns/serverless' })
  .describe('An entry as kind/slug, such as patterns/serverless')

const claimReference = slug.describe('The id of a claim in content/claims.yaml')
const date = z.iso.date({ error: 'a date such as 2027-05-31' })

const entryFields = {
  title: text.describe('The page title'),
  icon,
  order: z.int().min(1).describe('Its position in its section, from 1'),
  updated: date.optional().describe('The day on which its words last changed; never the day of a build'),
  related: z.array(entryReference).min(1).describe('Entries to read next, each as kind/slug'),
}

const figureFields = {
  value: text.describe('The figure as shown, the same as in its claim'),
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
            text: text.describe('One benefit, in one line'),
            holds: text.optional().describe('The condition under which it holds, in one line'),
          }),
        )
        .min(1)
        .describe('What a team gains, one benefit per item'),
    })
    .describe('A titled list'),
  metrics: z.array(z.strictObject(figureFields)).min(1).describe('Figures shown in large type'),
})

/** Frontmatter of `content/stack/*.mdx`. */
const stackSchema = z.strictObject({
  ...entryFields,
  summary: text.describe('One line under the title'),
  technologies: z
    .array(
      z.strictObject({
        id: slug.describe('The id of a technology in content/technologies.yaml'),
        label: text.optional().describe('The name as this entry writes it, if different'),
        for: text.describe('Why it is chosen here and for what, in one line'),
      }),
    )
    .min(1)
    .describe('The technologies in the category'),
})

/** Frontmatter of `content/practices/*.mdx`. */
const practiceSchema = z.strictObject({
  ...entryFields,
  checklist: z
    .array(
      z.strictObject({
        id: slug.describe('Keep it when you reword the text, so that readers keep their ticks'),
        text: text.describe('One thing to do'),
        claim: claimReference.optional().describe('The claim for the figure in its text'),
        note: text.optional().describe('How to read it, in one line'),
      }),
    )
    .min(1)
    .describe('What to do, one step per item'),
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
  singular: text.describe('What one of them is called, such as pattern'),
  plural: text.describe('What several are called, such as patterns'),
})

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  title: text.describe('The name of the handbook'),
  lead: text.describe('The sentence under the title'),
  benefit: text.describe('One sentence on whom the handbook is for and what they gain from it'),
  hero: entryReference.describe('The pattern whose drawing is shown beside the title, as patterns/slug'),
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
      checklists: pageSchema.describe('The checklist of every practice'),
      index: pageSchema.describe('The A–Z index'),
      glossary: pageSchema.describe('The glossary'),
      search: pageSchema.describe('The search'),
      print: pageSchema.describe('The whole handbook as one document'),
    })
    .describe('The texts of each section'),
})

/** `content/stats.yaml`. */
export const statsSchema = z.array(z.strictObject({ icon, ...figureFields })).min(1)

const finding = text.describe('What the source really says, in one or two sentences')
const quote = text.describe("The source's own words")
const sourceReference = slug.describe('The id of a source in content/sources.yaml')
const population = text.optional().describe('Who was asked or measured')
const sample = text.optional().describe('How many of them')
const asOf = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'a year, a month or a day in quotes, such as "2021-08"' })
  .describe('The date of the figure, in quotes: a year, a month or a day')
const reportedBy = z
  .strictObject({
    publisher: text.describe('Who reports it'),
    title: text.describe('The title of the page that was opened'),
    address: httpsAddress.describe('The address of the page that was opened'),
  })
  .optional()
  .describe("The page that reports it, if the source's own page was not opened")

/** Where a figure comes from; the last two are not statistics. */
const statistics = ['survey', 'measurement', 'estimate', 'illustrative'] as const
const claimKinds = [...statistics, 'property', 'target'] as const

/** The role, not the person, that reviews a claim or a technology on its review date. */
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
        .describe('Where the figure comes from; a `property` is true by definition and a `target` is a goal: neither is a statistic'),
      verdict: z
        .enum(['supported', 'roughly', 'outdated', 'distorted', 'no source known'])
        .optional()
        .describe('How well the source supports a statistic (docs/verdicts.md); a property or a target has none'),
      scope: text.optional().describe('What the figure is limited to, in two or three words shown beside it'),
      population,
      sample,
      asOf: asOf.optional(),
      reviewBy: date.describe('When its owner reviews it next'),
      owner: z.enum(owners).describe('The role that reviews it'),
      source: sourceReference.optional(),
      finding: finding.optional(),
      quote: quote.optional(),
      reportedBy,
      current: z
        .strictObject({
          value: text.describe('The figure'),
          label: text.describe('What it counts, and among whom, in a few words'),
          population,
          sample,
          asOf,
          source: sourceReference,
          finding,
          quote: quote.optional(),
          reportedBy,
        })
        .optional()
        .describe('The best figure known on the same question, if it is a different one; shown beside this one'),
      compare: z
        .array(z.strictObject({ source: sourceReference, finding, quote: quote.optional(), reportedBy }))
        .min(1)
        .optional()
        .describe('What others published on the same question'),
      history: z
        .array(
          z.strictObject({
            on: date.describe('The day on which the figure was replaced'),
            figure: text.describe('The earlier figure'),
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
      title: text.describe('Its title, as printed'),
      year: z.int().min(1950).max(2100).describe('The year in which it was published'),
      address: httpsAddress.optional().describe('Its address, only if somebody has opened it'),
      seen: z.boolean().describe('Whether the page itself was opened: only then may it be quoted'),
      obtain: text.optional().describe('Where to get it, if it has no address'),
    }),
  )
  .min(1)

/** What to do about a technology today, from first choice to retirement. */
export const technologyStates = ['recommended', 'established', 'watch', 'moving away'] as const
export type TechnologyState = (typeof technologyStates)[number]

/** `content/technologies.yaml`. The dated facts may be left out as a whole; the rules say which belong together. */
export const technologiesSchema = z
  .array(
    z.strictObject({
      id: slug.describe('Its address: /technologies/id/'),
      name: text.describe('Its name, as its makers write it'),
      aliases: z.array(text.describe('One other name')).optional().describe('Other names that texts use for it'),
      ambiguous: z.literal(true).optional().describe('The name is also an ordinary word: texts are searched only for its aliases'),
      line: text.describe('What it is, in one line'),
      home: httpsAddress.describe('Its home page'),
      version: text.optional().describe('The current version as people say it, such as 19.3.1 or "26 (LTS)"'),
      service: z.literal(true).optional().describe('Its provider runs it, so it has no version'),
      licence: text.optional().describe('Its open licence as SPDX names it, such as MIT or "MIT OR Apache-2.0"'),
      terms: text.optional().describe('The licence or terms of what is not open, by name'),
      steward: text.optional().describe('Who looks after it'),
      state: z.enum(technologyStates).optional().describe('What to do about it'),
      reason: text.optional().describe('Why it has this state, in one line'),
      instead: text.optional().describe('What has replaced it, or an alternative to it, in one line'),
      notFound: z
        .array(z.enum(['version', 'licence', 'steward']))
        .min(1)
        .optional()
        .describe('What was looked for but not found; readers are told'),
      lookedAt: date.optional().describe('The day on which this was looked up'),
      seenAt: z.array(httpsAddress).min(1).optional().describe('The pages on which this was seen'),
      reviewBy: date.optional().describe('When its owner reviews it next'),
      owner: z.enum(owners).optional().describe('The role that reviews it'),
    }),
  )
  .min(1)

const effect = z.strictObject({
  option: slug.describe('The id of an option'),
  weight: z.int().min(1).max(3).describe('How much it counts: 1 a little, 2 clearly, 3 strongly'),
  why: text.describe('The reason in one sentence or two, without figures'),
})

const answerSchema = z.strictObject({
  id: slug.describe('Its name in the address of a result; keep it when you reword the label'),
  label: text.describe('What the reader can choose'),
  for: z.array(effect).min(1).optional().describe('The options that the answer favours'),
  against: z.array(effect).min(1).optional().describe('The options that the answer counts against'),
})

const axisSchema = z.strictObject({
  id: slug.describe('Its name in the JSON'),
  title: text.describe('What is decided, such as how a system is divided'),
  options: z
    .array(
      z.strictObject({
        id: slug.describe('Its name in the rules'),
        title: text.describe('What it is called'),
        summary: text.describe('What it is, in one or two sentences'),
        pattern: z
          .string()
          .regex(/^patterns\/[a-z0-9-]+$/, { error: 'patterns/slug, such as patterns/serverless' })
          .optional()
          .describe('The pattern that it is, as patterns/slug; an option without one is explained on the guide only'),
      }),
    )
    .min(2)
    .max(4)
    .describe('The options, the simplest first: it wins a tie'),
})

const combinationSchema = z.strictObject({
  options: z.array(slug).min(1).describe('The id of one option per axis, in the order of the axes'),
  says: text.describe('The recommendation as a sentence'),
  goes: z.enum(['well', 'badly']).describe('How well the options work together'),
  needs: z
    .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'force/answer, such as operations/platform' }))
    .min(1)
    .optional()
    .describe('Answers, each as force/answer: the options work well together only with one of them'),
  why: text.describe('The reason, and what to look out for'),
})

/** `content/guide.yaml`. */
export const guideSchema = z.strictObject({
  axes: z.array(axisSchema).min(1).max(4).describe('What is decided, each axis separately'),
  forces: z
    .array(
      z.strictObject({
        id: slug.describe('Its name in the address of a result; keep it when you reword the question'),
        name: text.describe('The force in one word'),
        question: text.describe('What the reader is asked'),
        answers: z.array(answerSchema).min(2).describe('What the reader can choose; “Not sure” is added automatically'),
      }),
    )
    .min(1)
    .describe('The factors that decide between the options, each as a question'),
  combinations: z.array(combinationSchema).min(1).describe('Every combination of one option per axis'),
})

/** `content/glossary.yaml`. */
export const glossarySchema = z.array(
  z.strictObject({
    id: slug.describe('Its address: /glossary/#id'),
    term: text.describe('The term in the singular, as written within a sentence'),
    aliases: z
      .array(text.describe('One other wording'))
      .optional()
      .describe('Other wordings, in texts and for the search; plurals are found automatically'),
    searchedAs: z
      .array(text.describe('One such wording'))
      .min(1)
      .optional()
      .describe('What people type to find it, if texts use those words for something else: for the search only'),
    ambiguous: z.literal(true).optional().describe('The term is also an ordinary word: texts are searched only for its aliases'),
    definition: text
      .max(200)
      .regex(/^(?!To )/, { error: 'a text that begins with a noun or a gerund' })
      .describe('What it means, in one or two sentences, the first of which begins with a noun or a gerund'),
    explainedIn: z
      .array(entryReference)
      .min(1)
      .optional()
      .describe('The entries that explain it, each as kind/slug, the best first: a search for the term leads there'),
  }),
)

/** `content/phrases.yaml`. A handbook without one avoids none. */
export const phrasesSchema = z.array(
  z.strictObject({
    avoid: z
      .array(text.describe('One wording'))
      .min(1)
      .describe('Words and phrases as they appear in a sentence; capitals are ignored at its beginning'),
    write: text.describe('What to write instead'),
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
export type Phrase = z.infer<typeof phrasesSchema>[number]
