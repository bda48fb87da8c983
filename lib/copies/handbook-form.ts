import { z } from 'zod'
import {
  claimsSchema,
  frontmatterSchemas,
  glossarySchema,
  guideSchema,
  sourcesSchema,
  statsSchema,
  technologiesSchema,
} from '../content/model/schema.ts'

/** The version of the form, raised when something in it is renamed, removed, or means something else; what is added leaves it as it is. */
const formVersion = 3

const address = z.string().regex(/^https?:\/\/\S+$/, { error: 'a whole address' })
const id = z.string().min(1)
const day = z.iso.date()
const ids = (of: string) => z.array(id).describe(of)
const markdown = z.string().describe('GitHub Markdown with whole addresses; `[^id]` marks words backed by the claim of this id')

const addresses = {
  page: address.describe('Its page'),
  copy: address.describe('The Markdown copy of its page'),
}

const drawing = z.strictObject({
  id: id.describe('One in the whole handbook'),
  title: z.string().describe('What it shows'),
  caption: z.string().optional().describe('How to read it'),
  page: address.describe('Where it stands'),
  svg: address.describe('It as a picture'),
  section: id.nullable().describe('The section in which it stands; null before the first'),
  text: z.string().describe('It as it was drawn, character for character'),
  outline: z.string().describe('It in words, a node a line'),
  claims: ids('The claims behind its figures'),
  graph: z
    .strictObject({
      nodes: z
        .array(
          z.strictObject({
            id: id.describe('Its name in this graph'),
            label: z.string().describe('What is written in it'),
            kind: z.enum(['box', 'text']).describe('A box, or a text that an edge starts or ends at'),
            parent: id.nullable().describe('The box around it'),
          }),
        )
        .describe('In reading order'),
      edges: z
        .array(
          z.strictObject({
            from: id.describe('The id of a node'),
            to: id.describe('The id of a node'),
            direction: z.enum(['forward', 'both', 'none']).describe('Whether it has a head at its end, at both, or at none'),
            label: z.string().optional().describe('What is written on it'),
          }),
        )
        .describe('The connections'),
      notes: z
        .array(z.strictObject({ node: id.describe('The id of a node'), text: z.string().describe('What it says') }))
        .describe('Remarks on a node'),
      captions: z.array(z.strictObject({ text: z.string().describe('What it says') })).describe('Free text'),
    })
    .describe('What the drawing says'),
})

const entryFields = {
  id: id.describe('Its kind and name, such as patterns/serverless; `related` and others name it so'),
  ...addresses,
}

const bodyFields = {
  updated: day.optional().describe('When its words or a figure on its page last changed'),
  lead: z.string().describe('Its first paragraph without marks'),
  intro: markdown.meta({ description: `What stands before the first section. ${markdown.description}` }),
  sections: z
    .array(z.strictObject({ id: id.describe('Its place on the page, behind #'), title: z.string().describe('Its heading'), markdown }))
    .describe('What follows, in order'),
  drawings: z.array(drawing).describe('In reading order'),
  claims: ids('Every claim that backs something on its page'),
}

const named = { mentions: ids('The technologies that its words or drawings name') }

/** The lists that are published each by itself too. */
const collections = {
  patterns: z
    .array(z.strictObject({ ...entryFields, ...frontmatterSchemas.patterns.shape, ...named, ...bodyFields }))
    .describe('The patterns'),
  stack: z.array(z.strictObject({ ...entryFields, ...frontmatterSchemas.stack.shape, ...bodyFields })).describe('The stack, by category'),
  practices: z
    .array(z.strictObject({ ...entryFields, ...frontmatterSchemas.practices.shape, ...named, ...bodyFields }))
    .describe('The practices'),
  technologies: z
    .array(
      z.strictObject({
        ...technologiesSchema.element.shape,
        ...addresses,
        listedBy: ids('The stack categories that list it'),
        namedBy: ids('The other entries whose words name it'),
        drawnIn: ids('The drawings that name it'),
        claims: ids('The claims that speak of it'),
      }),
    )
    .describe('Every technology that the handbook names'),
  claims: z
    .array(
      z.strictObject({
        ...claimsSchema.element.shape,
        page: address.describe('Where all that is known of it stands'),
        places: z
          .array(z.strictObject({ title: z.string().describe('Of a page or a drawing'), page: address.describe('Where it stands') }))
          .describe('Where it is shown'),
      }),
    )
    .describe('Every figure with what is known of its source'),
  sources: z
    .array(
      z.strictObject({
        ...sourcesSchema.element.shape,
        page: address.describe('Where it stands'),
        claims: ids('The claims that name it'),
      }),
    )
    .describe('The publications'),
  glossary: z
    .array(
      z.strictObject({
        ...glossarySchema.element.shape,
        page: address.describe('Where it stands'),
        seeAlso: ids('The other terms that its definition uses'),
        usedIn: ids('The entries that use it'),
      }),
    )
    .describe('What the terms mean, in the order of the alphabet'),
}

const share = {
  sets: z.int().describe('In how many sets of answers'),
  share: z.number().describe('The same as a share of all sets, from 0 to 1, to a thousandth'),
}

const envelope = {
  $schema: address.describe('The schema of this document'),
  version: z.literal(formVersion).describe('Of the form: raised when something in it is renamed, removed, or means something else'),
}

/** `/api/handbook.json`. */
export const handbookForm = z.strictObject({
  ...envelope,
  title: z.string().describe('The name of the handbook'),
  lead: z.string().describe('The sentence under the title'),
  benefit: z.string().describe('For whom it is, and what they gain from it'),
  description: z.string().describe('What it is'),
  language: z.string().describe('Of its texts, as a tag of BCP 47'),
  ...addresses,
  updated: day.optional().describe('When anything in it last changed'),
  pages: z
    .array(
      z.strictObject({ title: z.string().describe('Its title'), ...addresses, updated: day.optional().describe('When it last changed') }),
    )
    .describe('Every page, in the order of the site'),
  stats: z.array(z.strictObject(statsSchema.element.shape)).describe('The figures of the home page'),
  ...collections,
  changes: z
    .array(
      z.strictObject({
        id: id.describe('The claim and the day'),
        claim: id.describe('The id of the claim'),
        subject: z.string().describe('What the figure counts'),
        before: z.string().describe('The figure before'),
        after: z.string().describe('The figure that replaced it'),
        on: day.describe('The day on which it was replaced'),
        because: z.string().describe('Why'),
      }),
    )
    .describe('Every figure that was replaced, newest first'),
  guide: z
    .strictObject({
      ...addresses,
      ...guideSchema.shape,
      shares: z
        .strictObject({
          sets: z
            .int()
            .describe('How many sets of answers there are: each question answered in every way or left open, but not all left open'),
          axes: z
            .array(
              z.strictObject({
                id: id.describe('The id of an axis'),
                options: z
                  .array(z.strictObject({ id: id.describe('The id of an option'), ...share }))
                  .describe('How often each option wins'),
                ties: z.strictObject(share).describe('How often two or more came out equal and the simplest won'),
              }),
            )
            .describe('What they come to on each axis'),
          combinations: z
            .array(z.strictObject({ options: ids('The option of each axis'), ...share }))
            .describe('What they come to over all axes, in the order of `combinations`'),
        })
        .describe('What the sets of answers come to'),
    })
    .describe('What decides how a system is built'),
})

export type HandbookJson = z.infer<typeof handbookForm>
export type CollectionName = keyof typeof collections

export const collectionNames = Object.keys(collections) as CollectionName[]

/** `/api/patterns.json` and so on: one list of the whole. */
export function collectionForm(name: CollectionName): z.ZodType {
  return z.strictObject({ ...envelope, handbook: address.describe('The whole handbook'), [name]: collections[name] })
}

export const version: HandbookJson['version'] = formVersion
