import type { RootContent } from 'mdast'

/** A page without its frame: what it says, for machines and for whoever reads Markdown. */
export type PageCopy = {
  path: `/${string}`
  title: string
  /** What the frontmatter says besides. */
  facts: Record<string, string | undefined>
  /** Under the title. */
  nodes: RootContent[]
  /** Under the title in a text that has all copies, where the nodes would say again what is said there. */
  short?: RootContent[]
}
