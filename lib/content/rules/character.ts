import type { Nodes } from 'mdast'
import { walk } from '../read/walk.ts'
import { findCharacters } from '../text/find-characters.ts'
import type { Rule } from './rule.ts'

export const characterRule = {
  name: 'character',
  severity: 'error',
  remedy: 'Remove the character, or retype the word.',
  content({ sources, escaped }, tell) {
    for (const [file, text] of sources)
      text.split('\n').forEach((row, index) => {
        for (const { column, message } of findCharacters(row.endsWith('\r') ? row.slice(0, -1) : row))
          tell(file, { line: index + 1, column }, message)
      })
    // Escapes (`"\u202E"`) can produce characters that the source doesn't show.
    for (const [file, values] of escaped)
      for (const { value, ...place } of values) {
        const [found] = findCharacters(value)
        if (found) tell(file, place, found.message)
      }
  },
  // So can character references in markup (`&#x202E;`).
  entry({ body }, tell) {
    if (!body.source.includes('&')) return
    walk(body.tree, (node) => {
      const [found] = textsOf(node, body.source).flatMap(findCharacters)
      if (found) tell(node, found.message)
    })
  },
} satisfies Rule

/** A node's own texts, if its source contains an escape. */
function textsOf(node: Nodes, source: string): string[] {
  if ('children' in node && !('attributes' in node) && node.type !== 'link') return []
  if (!source.slice(node.position?.start.offset, node.position?.end.offset).includes('&')) return []
  const attributes = 'attributes' in node ? node.attributes.map(({ value }) => value) : []
  const texts = [node, ...attributes].flatMap((each): unknown[] => (typeof each === 'string' ? [each] : Object.values(each ?? {})))
  return texts.filter((text) => typeof text === 'string')
}
