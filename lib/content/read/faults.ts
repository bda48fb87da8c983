import type { Problem } from '../model/problem.ts'

/** Why something in the content can't be read, by the name at the end of the message, with what to do about it. */
export const faults = {
  file: 'Restore the file, or make it readable.',
  'stray-file': 'Give the file the right name and folder, or remove it from `content/`.',
  encoding: 'Save the file as UTF-8.',
  'empty-file': 'Write the file, or remove it.',
  'too-much': 'Split or shorten the file or the text: lib/content/model/limits.ts lists the limits.',
  frontmatter: 'Begin the file with a line `---`, its fields, and a second line `---`.',
  yaml: 'Write plain YAML: spaces instead of tabs, quotes around a text with `: ` in it, no tags, no aliases.',
  'unknown-key': 'Use one of the allowed keys.',
  'missing-key': 'Add the key.',
  schema: 'Write what the message asks for.',
  'unclosed-tag': 'Close the tag, or write `&lt;` for a literal less-than sign.',
  syntax: 'Write `&lt;` for a literal less-than sign and `\\{` for a literal brace.',
} as const satisfies Record<string, string>

/** The last two are rules as well: reading may come across them first, and can't go on after them. */
export type FaultName = keyof typeof faults | 'character' | 'expression'

/** Something in the content that can't be read. */
export type Fault = Problem & { severity: 'error'; rule: FaultName }
