import type { Problem } from '../model/problem.ts'

/** Why something of the content can't be read, by the name that stands at the end of the message, with what to do about it. */
export const faults = {
  file: 'Put the file back, or make it readable.',
  'stray-file': 'Give the file the name and place of what it is, or take it out of `content/`.',
  encoding: 'Save the file as UTF-8.',
  'empty-file': 'Write the file, or remove it.',
  'too-much': 'Split the file or the text, or shorten it: lib/content/model/limits.ts says how much each may hold.',
  frontmatter: 'Begin the file with a line `---`, its fields, and a second line `---`.',
  yaml: 'Write plain YAML: blanks instead of tabs, quotes around a text with `: ` in it, no tags, no aliases.',
  'unknown-key': 'Take one of the allowed keys.',
  'missing-key': 'Add the key.',
  schema: 'Write what the message says is expected.',
  'unclosed-tag': 'Close the tag, or write `&lt;` for a plain less-than sign.',
  syntax: 'Write `&lt;` for a plain less-than sign and `\\{` for a plain brace.',
} as const satisfies Record<string, string>

/** Two are rules as well, which reading can be the first to meet: it can't go on after them. */
export type FaultName = keyof typeof faults | 'character' | 'expression'

/** Something of the content that can't be read. */
export type Fault = Problem & { severity: 'error'; rule: FaultName }
