import { closestMatch } from 'leven'
import { limits } from '../model/limits.ts'

/** Ends a sentence: with `. Did you mean …?` if one of the names is close, otherwise with a full stop. */
export function didYouMean(found: string, names: readonly string[]): string {
  const close = closestName(found, names)
  return close === undefined ? '.' : `. Did you mean \`${close}\`?`
}

/** The name that was meant: at most a third of its letters are wrong, ignoring case. A text of many lines is never meant as a name. */
export function closestName(found: string, names: readonly string[]): string | undefined {
  if (found.length > limits.slugLength) return undefined
  const byLetters = new Map(names.map((name) => [name.toLowerCase(), name]))
  const close = closestMatch(found.toLowerCase(), [...byLetters.keys()], { maxDistance: Math.max(1, Math.floor(found.length / 3)) })
  return close === undefined ? undefined : byLetters.get(close)
}
