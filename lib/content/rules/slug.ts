import path from 'node:path'
import { whyNoSlug } from '../model/slug.ts'
import { isPartName } from '../show/section-parts.ts'
import type { Rule } from './rule.ts'

export const slugRule = {
  name: 'slug',
  severity: 'error',
  remedy: 'Name the file in lower-case words joined by hyphens: its name is the address of the page.',
  content({ handbook, files }, tell) {
    for (const file of files) {
      const slug = path.posix.basename(file, '.mdx')
      const unfit = whyNoSlug(slug)
      if (unfit) tell(file, start, `The file name is the address: "${slug}" ${unfit}.`)
      if (isPartName(slug)) tell(file, start, `"${slug}" is the address of a page of the section's own list. Choose another name.`)
    }
    for (const { slug, file } of handbook.patterns)
      if (slug.includes('-vs-'))
        tell(file, [], 'In the addresses of comparisons `-vs-` stands between two patterns: give this one another file name.')
  },
} satisfies Rule

const start = { line: 1, column: 1 }
