/**
 * Every match of a pattern in a text, as `matchAll` finds them. `matchAll` copies the pattern for each text, which for a large pattern
 * and a short text costs more than the search.
 * @param pattern has the flag g, and never matches an empty text.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}
