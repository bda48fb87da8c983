import type { Root } from 'mdast'
import type { ClaimUse } from '../model/body.ts'
import { walk } from './walk.ts'

/** The claims that the words of a body name, in reading order. */
export function findClaims(root: Root): ClaimUse[] {
  const claims: ClaimUse[] = []
  walk(root, (node) => {
    if (node.type !== 'mdxJsxTextElement' || node.name !== 'Claim') return
    const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value
    const { line, column } = node.position?.start ?? { line: 1, column: 1 }
    if (typeof id === 'string') claims.push({ claim: id, line, column })
  })
  return claims
}
