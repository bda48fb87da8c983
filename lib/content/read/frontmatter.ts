/** The YAML between the two lines `---` at the beginning of a file; undefined if there is none. It begins on line 2. */
export function frontmatterOf(text: string): string | undefined {
  return /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text.startsWith('---') ? text : '')?.[1]
}
