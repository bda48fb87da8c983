/** The line and column, from 1, of an index of a text that begins at a place of its file. */
export function placeIn(text: string, index: number, { line, column }: { line: number; column: number }): { line: number; column: number } {
  const rows = text.slice(0, index).split(/\r\n|\n|\r/)
  return { line: line + rows.length - 1, column: (rows.length === 1 ? column : 1) + (rows.at(-1)?.length ?? 0) }
}
