/** Something that this room assumes about Next, and that no version of it guarantees. */
export type Assumption = {
  /** Continues “expected …”. */
  expected: string
  /** The files to change if it no longer holds, relative to the project's folder. */
  leaning: string
  /** What is there instead, which continues “found …”; undefined if the assumption holds. An error it throws counts as what was found. */
  look(): string | undefined
}

/** A sentence for each that fails: all at once, so that one run shows everything that a new version of Next has changed. */
export function tellBroken(version: string, assumptions: readonly Assumption[]): string[] {
  return assumptions.flatMap(({ expected, leaning, look }) => {
    const found = lookSafely(look)
    return found === undefined ? [] : [`Next ${version}: expected ${expected}; found ${found}. Depends on it: ${leaning}.`]
  })
}

function lookSafely(look: Assumption['look']): string | undefined {
  try {
    return look()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return `nothing readable (${code === 'ENOENT' ? 'no such file' : message})`
  }
}

/** `a, b, c and 4 more` */
export function listFew(names: readonly string[]): string {
  const few = 3
  return names.length > few ? `${names.slice(0, few).join(', ')} and ${names.length - few} more` : names.join(', ')
}
