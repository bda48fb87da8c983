import { matchesOf } from './matches.ts'

/** Every character of a line or a value that readers can't see, or that looks like another one: one for each kind. */
export function findCharacters(row: string): { column: number; message: string }[] {
  if (harmless.test(row)) return []
  const found = new Map<string, { column: number; message: string }>()
  for (const { 0: sign, index } of matchesOf(invisible, row)) {
    if (!found.has(sign) && !belongsToEmoji(row, index, sign))
      found.set(sign, { column: index + 1, message: `${describe(sign)} stands here: take it out.` })
  }
  for (const { 0: pair, index } of matchesOf(mixed, row)) {
    const start = /[\p{L}\p{M}]*$/v.exec(row.slice(Math.max(0, index - 40), index))?.[0] ?? ''
    const word = start + (/^[\p{L}\p{M}]*/v.exec(row.slice(index, index + 40))?.[0] ?? '')
    const other = alike.exec(pair)?.[0] ?? pair
    found.set(word, {
      column: index - start.length + 1,
      message: `The word “${word}” mixes two alphabets: “${other}” is ${codeOf(other)}, which only looks like a Latin letter. Type it anew.`,
    })
  }
  return [...found.values()]
}

/** ASCII, dashes, quotes, and the arrows and lines of drawings: what most lines are made of. */
const harmless = /^[\t\n -~\u2010-\u2027\u2190-\u25ff]*$/

/** What is shown as nothing, turns the text around it, ends a line for some programs only, or stands for a lost character. */
const invisible =
  /[[\p{Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Surrogate}\u2028\u2029\ufff9-\ufffd]--[\t\n]]/gv

/** Letters of other alphabets that pass for Latin ones. Greek ones stand beside Latin ones in units (µs, ΔT): only those of the same shape count. */
const alike = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον]/v

const mixed = new RegExp(`\\p{Script=Latin}\\p{M}{0,4}${alike.source}|${alike.source}\\p{M}{0,4}\\p{Script=Latin}`, 'gv')

/** A joiner, a variation and the letters of a flag are part of an emoji, and nothing elsewhere. */
function belongsToEmoji(row: string, index: number, sign: string): boolean {
  const before = row.slice(Math.max(0, index - 16), index)
  if (sign === '\ufe0f' || sign === '\ufe0e') return /\p{Emoji}$/v.test(before)
  if (sign === '\u200d')
    return /\p{Emoji}(?:\ufe0f|\p{Emoji_Modifier})?$/v.test(before) && /^\p{Emoji}/v.test(row.slice(index + 1, index + 3))
  return /^[\u{e0020}-\u{e007f}]$/v.test(sign) && /\u{1f3f4}[\u{e0020}-\u{e007f}]{0,7}$/v.test(before)
}

function describe(sign: string): string {
  const name = names.find(([pattern]) => pattern.test(sign))?.[1] ?? 'An invisible character'
  return `${name} (${codeOf(sign)})`
}

const names: [RegExp, string][] = [
  [/\ufffd/, 'The sign of a lost character'],
  [/\r/, 'A carriage return that is not followed by a line feed'],
  [/[\u2028\u2029\u0085]/, 'A line end that only some programs know'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'A character that turns the direction of the text'],
  [/[\u200b-\u200d\u2060\ufeff]/, 'A space without width'],
  [/\u00ad/, 'A soft hyphen'],
  [/\p{Control}/v, 'A control character'],
]

/** `U+200B`. */
export function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
