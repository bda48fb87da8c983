import { fixDiagram } from '../../diagram/fix.ts'
import { readBody } from '../read/read-body.ts'

/**
 * Repairs the drawings in an MDX file where that provably leaves their graphs unchanged.
 * @returns the text of the file, and how many of its rows have changed.
 */
export function fixDrawings(source: string, file: string): { source: string; repaired: number } {
  // Line ends are kept: every second part is one.
  const parts = source.split(/(\r\n|\n|\r)/)
  let repaired = 0
  for (const { text, line } of readBody(source, file).body?.drawings.values() ?? []) {
    const rows = text.split('\n')
    fixDiagram(text)
      .text.split('\n')
      .forEach((row, index) => {
        const before = rows[index]
        const at = 2 * (line - 1 + index)
        const written = parts[at]
        if (before === undefined || row === before || !written?.endsWith(before)) return
        parts[at] = `${written.slice(0, written.length - before.length)}${row}`
        repaired++
      })
  }
  return { source: parts.join(''), repaired }
}
