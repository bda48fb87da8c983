import type { Root as HtmlRoot } from 'hast'
import type { RootContent } from 'mdast'
import type { Diagram } from '../../diagram/graph.ts'
import type { Place } from './problem.ts'
import type { EntryKind } from './schema.ts'

/** The body of an entry, below the front matter. */
export type Body = {
  /** What comes before the first heading, without its drawings: the home page shows it too. */
  intro: HtmlRoot
  /** The drawings before the first heading. */
  introDrawings: Drawing[]
  /** From the first heading on. */
  sections: HtmlRoot
  /** Both parts as Markdown, including components: the copies for machines are written from these. Drawings are `AsciiDiagram` with their id. */
  markdown: { intro: RootContent[]; sections: RootContent[] }
  headings: BodyHeading[]
  /** The first paragraph in plain text: what search results show. */
  lead: string
  /** Every word of it in reading order, drawings included. */
  passages: Passage[]
  /** Every drawing of the body: their labels are searched. */
  drawings: Drawing[]
  /** Those of the words in reading order, then those of the drawings. */
  claims: ClaimUse[]
  /** In reading order. */
  links: BodyLink[]
  /** In reading order. */
  images: BodyImage[]
  /** In reading order. */
  ids: BodyId[]
}

/** A drawing as its editor wrote it, and what it says. */
export type Drawing = {
  title: string
  /** How to read it: one or more sentences, shown under it. */
  caption?: string
  /** Its name in addresses, unique in the handbook. */
  id: string
  /** The text between the fences, character for character. */
  text: string
  /** The line of its first row in the file, from 1. */
  line: number
  diagram: Diagram
  /** The claims for its figures. */
  claims: ClaimUse[]
}

/** A claim named by the words or a drawing of a body. */
export type ClaimUse = Place & {
  /** Its id in content/claims.yaml. */
  claim: string
  /** The id of the drawing that lists it. */
  drawing?: string
}

/** A link in a body, with the place of its address in the file. */
export type BodyLink = Place & {
  /** As it was read: without the escapes of the file. */
  address: string
  /** Whether it comes before the first heading: other pages show it too. */
  intro: boolean
}

/** An image in a body, with the place of its address in the file. */
export type BodyImage = Place & {
  /** As it was read. */
  address: string
  /** What it shows, for people who can't see it. */
  alt: string
  /** The text in quotes after the address. */
  title?: string
  /** Whether it is alone in its paragraph. */
  alone: boolean
  /** Whether it comes before the first heading: other pages show it too. */
  intro: boolean
}

/** The title of a purely decorative image: `![](/images/x.png "decoration")`. */
export const decoration = 'decoration'

/** A heading inside a body. */
export type BodyHeading = { depth: 2 | 3; text: string; id: string }

/** The anchor of a heading of any depth, with the place of the heading. */
export type BodyId = Place & {
  id: string
  /** Without the number that tells it apart from an earlier heading. */
  base: string
  /** Whether it is a standard section: lib/content/rules/section.ts reports a repeated one. */
  section: boolean
}

/** A stretch of a body: words with no drawing between them, or a drawing. */
export type Passage = {
  /** Blocks are separated by line ends, so that words don't run together. */
  text: string
  drawing?: Drawing
}

/** A body that could be read, whether or not its frontmatter could. */
export type Text = {
  file: string
  kind: EntryKind
  slug: string
  path: string
  body: Body
  source: string
  /** Some block of it could not be read. */
  torn: boolean
}
