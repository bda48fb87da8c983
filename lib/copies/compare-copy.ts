import { comparedPatterns, comparedSections, pairsOf } from '../content/compare.ts'
import type { Handbook, Pattern } from '../content/handbook.ts'
import { partTitles } from '../content/part-titles.ts'
import { listChoosing } from '../content/related-lists.ts'
import { copyAddress } from './copy-address.ts'
import { relatedList } from './entry-copy.ts'
import { heading, link, list, paragraph } from './nodes.ts'
import type { PageCopy } from './copied-page.ts'

/** All patterns side by side. */
export function compareCopy(handbook: Handbook): PageCopy {
  const { title, description } = handbook.site.sections.compare
  return copyOf(handbook, { path: '/compare/', title }, comparedPatterns(handbook), description)
}

/** The copy of a page of two patterns, where there is one at this path. */
export function pairCopy(handbook: Handbook, path: string): PageCopy | undefined {
  const pair = pairsOf(handbook).find((each) => each.path === path)
  return pair && copyOf(handbook, pair, pair.patterns, pair.description)
}

/** A table has no place in a text: the same words stand in the copies of the patterns. */
function copyOf(
  handbook: Handbook,
  { path, title }: Pick<PageCopy, 'path' | 'title'>,
  patterns: readonly Pattern[],
  line: string,
): PageCopy {
  const headings = [...comparedSections.map((section) => section.title), partTitles.figures].map((each) => `“${each}”`)
  return {
    path,
    title,
    facts: {},
    nodes: [
      paragraph(line),
      ...list(patterns.map((pattern) => [link(copyAddress(handbook, pattern.path), pattern.title), `: ${pattern.summary}`])),
      paragraph(
        `The page shows their benefits and their sections ${new Intl.ListFormat('en').format(headings)} in columns beside each other.`,
      ),
      heading(2, partTitles.choose),
      ...relatedList(handbook, listChoosing(handbook, patterns, path)),
    ],
  }
}
