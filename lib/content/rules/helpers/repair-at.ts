import type { Place } from '../../model/problem.ts'
import type { More } from '../rule.ts'

/** The line with other words at a place, if the place and its end are known. */
export function repairAt(source: string | undefined, place: Place | undefined, words: string): More {
  const row = place && source?.split(/\r\n|\n|\r/)[place.line - 1]
  if (row === undefined || place?.endColumn === undefined) return {}
  return { repair: row.slice(0, place.column - 1) + words + row.slice(place.endColumn - 1) }
}
