import type { RootContent } from 'mdast'
import { comparedPatterns, comparedSections, pairsOf, type Pair } from '../content/show/compare.ts'
import type { Handbook, Pattern } from '../content/model/handbook.ts'
import { onceFor } from '../content/model/once-for.ts'
import { partTitles } from '../content/model/part-titles.ts'
import { listChoosing } from '../content/show/related-lists.ts'
import { copyAddress } from './copy-address.ts'
import { copyExcerpt } from './copy-excerpt.ts'
import { benefitList, figures, relatedList } from './entry-copy.ts'
import { heading, link, list, paragraph } from './nodes.ts'
import type { PageCopy } from './copied-page.ts'
import { splitSections } from './split-sections.ts'

/** All patterns side by side. */
export function compareCopy(handbook: Handbook): PageCopy {
  return copyOf(handbook, '/compare/', comparedPatterns(handbook), handbook.site.sections.compare.description)
}

/** The copy of a page of two patterns, where there is one at this path. */
export function pairCopy(handbook: Handbook, path: string): PageCopy | undefined {
  const pair = path.startsWith('/compare/') ? pairsByPath(handbook).get(path) : undefined
  return pair && copyOf(handbook, path, pair.patterns, pair.summary)
}

const pairsByPath = onceFor((handbook: Handbook) => new Map<string, Pair>(pairsOf(handbook).map((pair) => [pair.path, pair])))

/** A table of long cells reads badly in a text: under each criterion the patterns follow each other, as they do on a phone. */
function copyOf(handbook: Handbook, path: string, patterns: readonly Pattern[], summary: string): PageCopy {
  const names = list(patterns.map((pattern) => [link(copyAddress(handbook, pattern.path), pattern.title)]))
  const begin = [paragraph(summary), ...names]
  const end = [heading(2, partTitles.choose), ...relatedList(handbook, listChoosing(handbook, patterns, path))]
  const criterion = (name: string, show: (pattern: Pattern) => RootContent[]): RootContent[] => [
    heading(2, name),
    ...patterns.flatMap((pattern) => [heading(3, pattern.title), ...show(pattern)]),
  ]
  return {
    nodes: [
      ...begin,
      ...criterion(partTitles.benefits, benefitList),
      ...comparedSections.flatMap((section) => criterion(section.title, (pattern) => sectionOf(handbook, pattern, section.title))),
      ...criterion(partTitles.figures, ({ metrics }) => figures(metrics)),
      ...end,
    ],
    short: [...begin, ...end],
  }
}

function sectionOf(handbook: Handbook, pattern: Pattern, title: string): RootContent[] {
  const section = splitSections(pattern.body.markdown.sections).find((each) => each.title === title)
  return copyExcerpt(handbook, pattern, section?.nodes ?? [])
}
