import type { Root } from 'mdast'
import type { Place } from '../model/problem.ts'
import { walk } from './walk.ts'

/** A claim that words or a drawing of a body name. */
export type ClaimUse = Place & {
  /** Its id in content/claims.yaml. */
  claim: string
  /** The id of the drawing that lists it. */
  drawing?: string
}

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
