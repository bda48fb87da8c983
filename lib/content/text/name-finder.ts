import { matchesOf } from './matches.ts'

/** A name found in a text. */
export type FoundName<T> = { value: T; text: string; at: number }

/**
 * Finds names as whole words, all of them in one pass; if one name is the beginning of another, the longer one is found.
 * Case matters, since "react" is a verb. A space in a name may be a line end in the text.
 * @param names what each name refers to; of two equal names, the first counts.
 */
export function nameFinder<T>(names: Iterable<readonly [name: string, value: T]>): (text: string) => FoundName<T>[] {
  const values = new Map<string, T>()
  for (const [name, value] of names) if (!values.has(plain(name))) values.set(plain(name), value)
  if (values.size === 0) return () => []
  const known = [...values.keys()].toSorted((a, b) => b.length - a.length)
  // The first characters alone rule out most places at once.
  const first = [...new Set(known.map((name) => String.fromCodePoint(name.codePointAt(0) ?? 0)))].map((each) => RegExp.escape(each))
  const any = known.map((name) => name.split(' ').map(RegExp.escape).join('\\s+'))
  const pattern = new RegExp(`(?=${first.join('|')})(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) =>
    matchesOf(pattern, text).flatMap(({ 0: found, index }) => {
      const value = values.get(plain(found))
      return value === undefined ? [] : [{ value, text: found, at: index }]
    })
}

function plain(name: string): string {
  return name.replace(/\s+/g, ' ')
}
