import { findPlaceholders } from '../text/placeholders.ts'
import type { Rule } from './rule.ts'

export const placeholderRule = {
  name: 'placeholder',
  severity: 'info',
  remedy: 'Replace the text that begins with `TODO:` with your own.',
  // It is published unchanged, so it is reported, but it stops nobody.
  content({ sources }, tell) {
    for (const [file, text] of sources)
      for (const place of findPlaceholders(text, file.endsWith('.yaml')))
        tell(file, place, 'This is template text, which readers would see: replace it with your own.')
  },
} satisfies Rule
