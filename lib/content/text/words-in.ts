import { matchesOf } from './matches.ts'

/**
 * Words of Latin letters, with the apostrophes in them, and what they are a part of. Anything joined to digits is not a word (`300ms`,
 * `k8s`), and the dictionary knows no other script.
 */
export function wordsIn(text: string): { word: string; index: number; compound?: string }[] {
  const found: { word: string; index: number; compound?: string }[] = []
  const plain = withoutAddresses(text)
  // Most texts are plain ASCII, and Unicode classes cost five times as much.
  const [runs, latin] = /^[\x00-\x7f]*$/.test(plain) ? [asciiRuns, asciiLatin] : [anyRuns, anyLatin]
  for (const { 0: written, index: start } of matchesOf(runs, plain)) {
    const parts = written.split('-')
    let index = start
    for (const part of parts) {
      const word = part.replace(/'s?$/, '')
      if (word.length > 1 && latin.test(word)) found.push({ word, index, ...(parts.length > 1 && { compound: written }) })
      index += part.length + 1
    }
  }
  return found
}

/** With the dictionary's straight apostrophe. */
function withoutAddresses(text: string): string {
  const straight = text.includes('’') ? text.replaceAll('’', "'") : text
  return /[@&]|\/\/|www/.test(straight) ? straight.replace(/https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|&#?\w+;/g, blank) : straight
}

const anyRuns = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_'-]*/gu
const anyLatin = /^\p{sc=Latin}[\p{sc=Latin}\p{M}']*$/u
const asciiRuns = /[A-Za-z0-9_][A-Za-z0-9_'-]*/g
const asciiLatin = /^[A-Za-z][A-Za-z']*$/

/** As many spaces, so that what follows stays in place. */
export function blank(text: string): string {
  return ' '.repeat(text.length)
}
