import type { Handbook } from '../model/handbook.ts'
import { entriesOf } from '../model/handbook.ts'
import type { Place, PlaceOf } from '../model/problem.ts'

/** An address outside the handbook, and all its places. */
export type ExternalLink = { address: string; places: (Place & { file: string })[] }

/** The external addresses of sources, technologies and bodies, each once, in alphabetical order; without what follows `#`. */
export function externalLinks(handbook: Handbook, places: ReadonlyMap<string, PlaceOf>): ExternalLink[] {
  const found = new Map<string, ExternalLink['places']>()
  const add = (address: string, file: string, { line, column, endLine, endColumn }: Place) => {
    const whole = address.replace(/#.*$/s, '')
    found.set(whole, [...(found.get(whole) ?? []), { file, line, column, endLine, endColumn }])
  }
  const placeOf = (file: string, path: PropertyKey[]): Place => places.get(file)?.(path) ?? { line: 1, column: 1 }
  handbook.sources.forEach(({ address }, index) => {
    const file = 'content/sources.yaml'
    if (address) add(address, file, placeOf(file, [index, 'address']))
  })
  handbook.technologies.forEach(({ home, seenAt = [] }, index) => {
    const file = 'content/technologies.yaml'
    add(home, file, placeOf(file, [index, 'home']))
    seenAt.forEach((address, each) => add(address, file, placeOf(file, [index, 'seenAt', each])))
  })
  for (const { file, body } of entriesOf(handbook))
    for (const link of body.links) if (/^https?:\/\//i.test(link.address)) add(link.address, file, link)
  return [...found].map(([address, all]) => ({ address, places: all })).toSorted((a, b) => (a.address < b.address ? -1 : 1))
}
