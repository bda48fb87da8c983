import type { Problem } from '../model/problem.ts'

/** What a template's text begins with, until an editor has written their own. */
export const placeholder = 'TODO:'

const templateText = /\bTODO:|\bexample\.org\/TODO\b/

/** Every line that still holds a template's text. It is published as it stands, so it is said, but stops nobody. */
export function checkPlaceholders(text: string, file: string): Problem[] {
  if (!templateText.test(text)) return []
  const yaml = file.endsWith('.yaml')
  let fence: string | undefined
  return text.split(/\r\n|\n|\r/).flatMap((row, index): Problem[] => {
    // Code may speak of what is to be done.
    const [, ticks, language] = /^\s*(`{3,}|~{3,})\s*([\w-]*)/.exec(row) ?? []
    if (ticks && fence === undefined && language !== 'diagram') fence = ticks
    else if (ticks && fence !== undefined && row.trim().startsWith(fence)) fence = undefined
    const at = fence === undefined ? row.search(templateText) : -1
    if (at === -1 || (yaml && /^\s*#/.test(row))) return []
    return [
      {
        file,
        line: index + 1,
        column: at + 1,
        severity: 'info',
        rule: 'placeholder',
        message: 'This is still the text of the template, and readers would see it: write your own in its place.',
      },
    ]
  })
}
