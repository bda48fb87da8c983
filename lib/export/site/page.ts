/** The facts about a page that has been read: small, since a site may have thousands of pages. */
export type PageFacts = {
  /** From the export's folder: `patterns/serverless/index.html`. */
  file: string
  /** As a reader requests it, without the base path: `/patterns/serverless/`. */
  address: string
  /** Next's name of the route; none for an HTML file from `public/`. */
  route: string | undefined
  /** The page keeps Next's scripts, since one of its client modules is not Next's own. */
  hydrates: boolean
  /** Addresses of the scripts that it loads. */
  scripts: string[]
  /** Addresses of everything else that it loads automatically, its icon counted once. */
  loads: string[]
  /** The names under `_next/static/` in it. */
  mentions: string[]
  /** How many elements it has. */
  elementCount: number
  /** The hashes of its styles. */
  styles: string[]
  /** Where its policy belongs, in UTF-16 units from the beginning of the file. */
  policyAt: number
}

/** An element of a page. Offsets count UTF-16 units from the beginning of the file. */
export type PageElement = {
  name: string
  attributes: Record<string, string>
  parent: PageElement | undefined
  /** Where its start tag begins. */
  start: number
  /** Where its start tag ends. */
  contentStart: number
  /** Where its end tag begins. */
  contentEnd: number
  /** Where its end tag ends. */
  end: number
  removed: boolean
}

/** From one place in a file up to another. */
export type Range = { start: number; end: number }

/** A page in memory: its text, the places in it, and the changes that passes request. */
export type Page = PageFacts & {
  html: string
  elements: PageElement[]
  comments: (Range & { text: string })[]
  edits: (Range & { text: string })[]
}
