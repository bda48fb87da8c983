/** The text of a comment alone in braces, `{/* … *\/}`; undefined for every other expression. */
export function commentIn(expression: string): string | undefined {
  return /^\s*\/\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(expression)?.[1]
}

/** The reason in a comment `no claim: reason`, empty if it gives none; undefined for every other comment. */
export function reasonIn(comment: string): string | undefined {
  return /^\s*no claim\b\s*:?\s*([\s\S]*)$/i.exec(comment)?.[1]?.trim()
}
