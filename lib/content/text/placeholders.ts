/** The beginning of a template's text, until an editor replaces it. */
export const placeholder = 'TODO:'

const templateText = /\bTODO:|\bexample\.org\/TODO\b/

/**
 * Where a file still contains template text, line by line.
 * @param yaml whether lines that begin with `#` are comments.
 */
export function findPlaceholders(text: string, yaml: boolean): { line: number; column: number }[] {
  if (!templateText.test(text)) return []
  let fence: string | undefined
  return text.split(/\r\n|\n|\r/).flatMap((row, index) => {
    // Code may contain its own TODOs.
    const [, ticks, language] = /^\s*(`{3,}|~{3,})\s*([\w-]*)/.exec(row) ?? []
    if (ticks && fence === undefined && language !== 'diagram') fence = ticks
    else if (ticks && fence !== undefined && row.trim().startsWith(fence)) fence = undefined
    const at = fence === undefined ? row.search(templateText) : -1
    return at === -1 || (yaml && /^\s*#/.test(row)) ? [] : [{ line: index + 1, column: at + 1 }]
  })
}
