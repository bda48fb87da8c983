import path from 'node:path'
import { whyNoSlug } from '../model/slug.ts'
import { isPartName } from '../show/section-parts.ts'
import type { Rule } from './rule.ts'

export const slugRule = {
  name: 'slug',
  severity: 'error',
  remedy: 'Name the file in lower-case words joined by hyphens: its name becomes the address of the page.',
  content({ handbook, files }, tell) {
    for (const file of files) {
      const slug = path.posix.basename(file, '.mdx')
      const unfit = whyNoSlug(slug)
      if (unfit) tell(file, start, `The file name is the address: "${slug}" ${unfit}.`)
      if (isPartName(slug)) tell(file, start, `"${slug}" is reserved for the further pages of the section's list: choose another name.`)
    }
    for (const { slug, file } of handbook.patterns)
      if (slug.includes('-vs-'))
        tell(file, [], '`-vs-` separates two patterns in the address of a comparison: give this one another file name.')
  },
} satisfies Rule

const start = { line: 1, column: 1 }
