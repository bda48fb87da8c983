import type { Root as HtmlRoot } from 'hast'
import type { RootContent } from 'mdast'
import type { Diagram } from '../../diagram/graph.ts'
import type { Place } from './problem.ts'
import type { EntryKind } from './schema.ts'

/** What stands under the frontmatter of an entry. */
export type Body = {
  /** What comes before the first heading, without its drawings: the home page shows it too. */
  intro: HtmlRoot
  /** The drawings before the first heading. */
  introDrawings: Drawing[]
  /** From the first heading on. */
  sections: HtmlRoot
  /** Both parts as Markdown, their components among it: what copies for machines are written from. Drawings are `AsciiDiagram` with their id. */
  markdown: { intro: RootContent[]; sections: RootContent[] }
  headings: BodyHeading[]
  /** The first paragraph in plain text: what search results show. */
  lead: string
  /** Every word of it in reading order, drawings included. */
  passages: Passage[]
  /** Labels are looked for in these: every drawing of the body. */
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
  /** How to read it: a sentence or more, which stands under it. */
  caption?: string
  /** Its name in addresses, one in the whole handbook. */
  id: string
  /** The text between the fences, character for character. */
  text: string
  /** Where its first row stands in the file, from 1. */
  line: number
  diagram: Diagram
  /** The claims behind its figures. */
  claims: ClaimUse[]
}

/** A claim that words or a drawing of a body name. */
export type ClaimUse = Place & {
  /** Its id in content/claims.yaml. */
  claim: string
  /** The id of the drawing that lists it. */
  drawing?: string
}

/** A link in a body, where its address stands in the file. */
export type BodyLink = Place & {
  /** As it was read: without the escapes of the file. */
  address: string
  /** It stands before the first heading: other pages show it too. */
  intro: boolean
}

/** An image in a body, where its address stands in the file. */
export type BodyImage = Place & {
  /** As it was read. */
  address: string
  /** What it shows, for those who don't see it. */
  alt: string
  /** What stands in quotes after the address. */
  title?: string
  /** Nothing else stands in its paragraph. */
  alone: boolean
  /** It stands before the first heading: other pages show it too. */
  intro: boolean
}

/** The title of an image that says nothing: `![](/images/x.png "decoration")`. */
export const decoration = 'decoration'

/** A heading inside a body. */
export type BodyHeading = { depth: 2 | 3; text: string; id: string }

/** The anchor of a heading of any depth, with the place of the heading. */
export type BodyId = Place & {
  id: string
  /** Before a number made it different from the heading that has it already. */
  base: string
  /** It is a section of its kind: lib/content/rules/check-sections.ts tells of one that stands twice. */
  section: boolean
}

/** A stretch of a body: words with no drawing between them, or a drawing. */
export type Passage = {
  /** Blocks are parted by line ends, so that no word of one runs into the next. */
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
