import { findPlaceholders } from '../text/placeholders.ts'
import type { Rule } from './rule.ts'

export const placeholderRule = {
  name: 'placeholder',
  severity: 'info',
  remedy: 'Write your own text in place of the one that begins with `TODO:`.',
  // It is published as it stands, so it is said, but stops nobody.
  content({ sources }, tell) {
    for (const [file, text] of sources)
      for (const place of findPlaceholders(text, file.endsWith('.yaml')))
        tell(file, place, 'This is still the text of the template, and readers would see it: write your own in its place.')
  },
} satisfies Rule
