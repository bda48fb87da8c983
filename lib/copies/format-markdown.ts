import type { Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true, listItemIndent: 'one' })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkFrontmatter)
  .freeze()

/** Markdown as GitHub reads it, every sign escaped that would be read as something else. Ends with a line break. */
export function formatMarkdown(children: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...children] } satisfies Root)
}
