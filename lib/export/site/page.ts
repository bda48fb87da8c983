/** What is known of a page after it was read: small, since a site may have thousands of them. */
export type PageFacts = {
  /** From the export's folder: `patterns/serverless/index.html`. */
  file: string
  /** As a reader asks for it, without the base path: `/patterns/serverless/`. */
  address: string
  /** Next's name of the route; none for an HTML file from `public/`. */
  route: string | undefined
  /** The page keeps Next's scripts, since one of its client modules is not Next's own. */
  hydrates: boolean
  /** Addresses of the scripts that it loads. */
  scripts: string[]
  /** Addresses of everything else that it loads by itself, its icon counted once. */
  loads: string[]
  /** Names below `_next/static/` that stand in it. */
  mentions: string[]
  /** How many elements it has. */
  elementCount: number
  /** The hashes of its styles. */
  styles: string[]
  /** Where its policy is to stand, in UTF-16 units from the beginning of the file. */
  policyAt: number
}

/** An element of a page. Offsets count UTF-16 units from the beginning of the file. */
export type PageElement = {
  name: string
  attributes: Record<string, string>
  parent: PageElement | undefined
  /** Where its start tag begins. */
  start: number
  /** Where its start tag has ended. */
  contentStart: number
  /** Where its end tag begins. */
  contentEnd: number
  /** Where its end tag has ended. */
  end: number
  removed: boolean
}

/** From one place in a file up to another. */
export type Range = { start: number; end: number }

/** A page in memory: its text, what stands where in it, and the changes that passes ask for. */
export type Page = PageFacts & {
  html: string
  elements: PageElement[]
  comments: (Range & { text: string })[]
  edits: (Range & { text: string })[]
}
