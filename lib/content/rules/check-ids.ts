import { sourcesAnchors, takenAnchors } from '../model/anchors.ts'

import type { Handbook } from '../model/handbook.ts'
import type { Text } from '../show/known-places.ts'
import type { Places } from '../check/load.ts'
import type { BodyId } from '../read/name-headings.ts'
import type { Place, Problem } from '../model/problem.ts'

/** Two things of one page with one name: a link could lead to only one of them. */
export function checkIds(handbook: Handbook, texts: readonly Text[], places: Places): Problem[] {
  return [...texts.flatMap(checkEntry), ...checkSources(handbook, places)]
}

function checkEntry({ file, kind, body }: Text): Problem[] {
  const tell = ({ line, column, endLine, endColumn }: BodyId, severity: Problem['severity'], message: string): Problem => ({
    file,
    line,
    column,
    endLine,
    endColumn,
    severity,
    rule: 'duplicate',
    message,
  })
  const taken = new Set(takenAnchors(kind))
  const drawings = new Set(body.drawings.map(({ id }) => id))
  const seen = new Map<string, number>()
  return body.ids.flatMap((heading): Problem[] => {
    const { id, base, section, line } = heading
    const first = seen.get(base)
    seen.set(base, first ?? line)
    if (section) return []
    if (first !== undefined)
      return [
        tell(
          heading,
          'warning',
          `This heading stands in line ${first} too, so links to it (\`#${id}\`) lead elsewhere when that one goes. Word it differently.`,
        ),
      ]
    if (taken.has(id)) return [tell(heading, 'error', `The page has a part \`#${id}\` of its own. Word this heading differently.`)]
    if (drawings.has(id))
      return [tell(heading, 'error', `A drawing of this page has the address \`#${id}\`. Word one of the two differently.`)]
    return []
  })
}

/** Claims and sources stand on one page. */
function checkSources({ claims, sources }: Handbook, places: Places): Problem[] {
  const claimIds = new Set(claims.map(({ id }) => id))
  const tell = (list: string, index: number, message: string): Problem => {
    const file = `content/${list}.yaml`
    const place: Place = places.get(file)?.([index, 'id']) ?? { line: 1, column: 1 }
    return { file, ...place, severity: 'error', rule: 'duplicate', message }
  }
  return Object.entries({ claims, sources }).flatMap(([list, items]) =>
    items.flatMap(({ id }, index) => {
      if (sourcesAnchors.includes(id))
        return [tell(list, index, `The page of the sources has a part \`#${id}\` of its own. Choose another id.`)]
      if (list === 'sources' && claimIds.has(id))
        return [
          tell(list, index, `The id \`${id}\` is taken by a claim, which stands on the same page: \`/sources/#${id}\` could mean both.`),
        ]
      return []
    }),
  )
}
