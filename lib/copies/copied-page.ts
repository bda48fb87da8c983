import type { RootContent } from 'mdast'

/** A page without its frame: what it says, for machines and for whoever reads Markdown. */
export type PageCopy = {
  /** What the frontmatter says besides the title, the day and the address of the page, which its list knows. */
  facts?: Record<string, string | undefined>
  /** Under the title. */
  nodes: RootContent[]
  /** Under the title in a text that has all copies, where the nodes would say again what is said there. */
  short?: RootContent[]
}
