import { misledLinks } from './helpers/misled-links.ts'
import type { Rule } from './rule.ts'

export const linkRule = {
  name: 'link',
  severity: 'error',
  remedy: 'Link to a page or a place that exists.',
  content(content, tell) {
    for (const { rule, file, place, message, more } of misledLinks(content)) if (rule === 'link') tell(file, place, message, more)
  },
} satisfies Rule
