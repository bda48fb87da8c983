/**
 * Finds the place of each character of a text in its source, which may contain more: escapes, quotes, indents.
 * @returns offsets in UTF-16 code units from the source's beginning, one for each code unit of the text.
 */
export function alignText(text: string, source: string, from: number, to: number): number[] {
  const written = source.slice(from, to)
  let at = 0
  return [...Array(text.length).keys()].map((index) => {
    // `&#37;` is read as one character.
    const entity = written[at] === '&' && text[index] !== '&' ? (/^&#?\w{1,31};/.exec(written.slice(at, at + 40))?.[0] ?? '') : ''
    const found = entity === '' ? written.indexOf(text[index] ?? '', at) : at
    if (found === -1) return from + at
    at = found + Math.max(entity.length, 1)
    return from + found
  })
}
