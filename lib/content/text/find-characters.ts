import { matchesOf } from './matches.ts'

/** Every character in a line or a value that readers can't see, or that looks like another: one for each kind. */
export function findCharacters(row: string): { column: number; message: string }[] {
  if (harmless.test(row)) return []
  const found = new Map<string, { column: number; message: string }>()
  for (const { 0: sign, index } of matchesOf(invisible, row)) {
    if (!found.has(sign) && !belongsToEmoji(row, index, sign))
      found.set(sign, { column: index + 1, message: `${describe(sign)}: remove it.` })
  }
  for (const { 0: pair, index } of matchesOf(mixed, row)) {
    const start = /[\p{L}\p{M}]*$/v.exec(row.slice(Math.max(0, index - 40), index))?.[0] ?? ''
    const word = start + (/^[\p{L}\p{M}]*/v.exec(row.slice(index, index + 40))?.[0] ?? '')
    const other = alike.exec(pair)?.[0] ?? pair
    found.set(word, {
      column: index - start.length + 1,
      message: `The word “${word}” mixes two alphabets: “${other}” is ${codeOf(other)}, which only looks like a Latin letter. Retype it.`,
    })
  }
  return [...found.values()]
}

/** ASCII, dashes, quotes, and the arrows and lines of drawings: all that most lines contain. */
const harmless = /^[\t\n -~\u2010-\u2027\u2190-\u25ff]*$/

/** What is shown as nothing, reverses the text around it, ends a line in some programs only, or replaces a lost character. */
const invisible =
  /[[\p{Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Surrogate}\u2028\u2029\ufff9-\ufffd]--[\t\n]]/gv

/** Letters of other alphabets that pass for Latin ones. Greek and Latin mix in units (µs, ΔT): only letters of the same shape count. */
const alike = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον]/v

const mixed = new RegExp(`\\p{Script=Latin}\\p{M}{0,4}${alike.source}|${alike.source}\\p{M}{0,4}\\p{Script=Latin}`, 'gv')

/** Joiners, variation selectors and a flag's letters belong to an emoji, and nowhere else. */
function belongsToEmoji(row: string, index: number, sign: string): boolean {
  const before = row.slice(Math.max(0, index - 16), index)
  if (sign === '\ufe0f' || sign === '\ufe0e') return /\p{Emoji}$/v.test(before)
  if (sign === '\u200d')
    return /\p{Emoji}(?:\ufe0f|\p{Emoji_Modifier})?$/v.test(before) && /^\p{Emoji}/v.test(row.slice(index + 1, index + 3))
  return /^[\u{e0020}-\u{e007f}]$/v.test(sign) && /\u{1f3f4}[\u{e0020}-\u{e007f}]{0,7}$/v.test(before)
}

function describe(sign: string): string {
  const name = names.find(([pattern]) => pattern.test(sign))?.[1] ?? 'Invisible character'
  return `${name} (${codeOf(sign)})`
}

const names: [RegExp, string][] = [
  [/\ufffd/, 'Replacement for a lost character'],
  [/\r/, 'Carriage return without a line feed'],
  [/[\u2028\u2029\u0085]/, 'Line separator that only some programs recognize'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'Text direction mark'],
  [/\u200b/, 'Zero-width space'],
  [/\u200c|\u200d|\u2060|\ufeff/, 'Zero-width character'],
  [/\u00ad/, 'Soft hyphen'],
  [/\p{Control}/v, 'Control character'],
]

/** `U+200B`. */
export function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
