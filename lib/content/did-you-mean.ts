import { closestMatch } from 'leven'

/** Ends a sentence: with `. Did you mean …?` where one of the names is close, else with its full stop. */
export function didYouMean(found: string, names: readonly string[]): string {
  const close = closestMatch(found.toLowerCase(), names, { maxDistance: Math.max(1, Math.floor(found.length / 3)) })
  return close === undefined ? '.' : `. Did you mean \`${close}\`?`
}
