import type { Root, RootContent, Text } from 'mdast'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

/**
 * Most words of a handbook hold no sign that Markdown could take for its own. The library looks for each of forty such signs in every
 * text, which is half of the time in which a copy is written: it is asked where one may be.
 */
const writeText: Handle = (node: Text, parent, state, info) => {
  const { value } = node
  const plain =
    !/[^\p{L}\p{N} ,.;:?%/“”’…–—()-]|:\/|[Ww]\./u.test(value) &&
    // What begins a line may be a list or a delimiter, and what ends one loses its spaces.
    !(/^[^\p{L}]/u.test(value) && !/[^\r\n\]]$/.test(info.before)) &&
    !(value.endsWith(' ') && !/^[^\r\n]/.test(info.after))
  return plain ? value : defaultHandlers.text(node, parent, state, info)
}

const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true, listItemIndent: 'one', handlers: { text: writeText } })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkFrontmatter)
  .freeze()

/** Markdown as GitHub reads it, every sign escaped that would be read as something else. Ends with a line break. */
export function formatMarkdown(children: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...children] } satisfies Root)
}
