import type { Page, PageFacts } from './page.ts'
import type { SearchRecord } from './record.ts'
import type { Report } from './report.ts'

/** A piece of text that may be in thousands of pages: in how many, and the first of them by address. */
export type Inline = { count: number; page: string; text: string }

/** The export while it is being finished. Passes change its files and add what the next ones need. */
export type Site = {
  /** The absolute path of the folder that Next exported to. */
  folder: string
  /** The absolute path of the folder that is published; the last pass replaces it. */
  published: string
  /** The absolute path of Next's own folder, which contains its manifests. */
  internals: string
  /** `/handbook`, or nothing. */
  basePath: string
  report: Report
  pages: PageFacts[]
  /** New addresses by old ones, both with the base path. */
  fingerprints: Map<string, string>
  /** What a search finds, in any order. */
  records: SearchRecord[]
  /** Inline scripts that a browser would run, by their hash (`sha256-…`). */
  inlineScripts: Map<string, Inline>
  /** Style elements, by their hash. */
  inlineStyles: Map<string, Inline>
  /** Whether some page contains an image as a data: address. */
  dataImages: boolean
  /** Whether some page loads a style sheet from a file. */
  styleFiles: boolean
  /** The policy as hosts send it, with every file. Set by `applyPolicy`. */
  sentPolicy: string
  problems: PageProblem[]
}

/** Why the site can't be published, reported for all pages at once. */
export type PageProblem = { page: string; message: string }

/** A step over the whole export. */
export type Pass = (site: Site) => Promise<void> | void

/** A step over one page while it is in memory. */
export type PagePass = (page: Page, site: Site) => Promise<void> | void

/** An export about which nothing is known yet. */
export function emptySite(where: Pick<Site, 'folder' | 'published' | 'internals' | 'basePath' | 'report'>): Site {
  return {
    ...where,
    pages: [],
    fingerprints: new Map(),
    records: [],
    inlineScripts: new Map(),
    inlineStyles: new Map(),
    dataImages: false,
    styleFiles: false,
    sentPolicy: '',
    problems: [],
  }
}
