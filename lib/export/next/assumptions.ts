/** Something that this room takes for granted of Next, and that no version of it promises. */
export type Assumption = {
  /** Continues “expected …”. */
  expected: string
  /** The files that are to be changed where it no longer holds, from the project's folder. */
  leaning: string
  /** What is there instead, which continues “found …”; nothing where it holds. What it throws is what was found. */
  look(): string | undefined
}

/** A sentence for each that does not hold: all at once, so that one run tells whoever changes Next's version what else has changed. */
export function tellBroken(version: string, assumptions: readonly Assumption[]): string[] {
  return assumptions.flatMap(({ expected, leaning, look }) => {
    const found = lookSafely(look)
    return found === undefined ? [] : [`Next ${version}: expected ${expected}; found ${found}. What leans on it: ${leaning}.`]
  })
}

function lookSafely(look: Assumption['look']): string | undefined {
  try {
    return look()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return `nothing that can be read (${code === 'ENOENT' ? 'no such file' : message})`
  }
}

/** `a, b, c and 4 more` */
export function listFew(names: readonly string[]): string {
  const few = 3
  return names.length > few ? `${names.slice(0, few).join(', ')} and ${names.length - few} more` : names.join(', ')
}
