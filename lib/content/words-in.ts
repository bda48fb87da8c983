import { blank } from './find-prose.ts'

/**
 * Words of Latin letters, with the apostrophes in them, and what they are a part of. What is joined to figures is no word (`300ms`,
 * `k8s`), and the dictionary knows no other writing.
 */
export function wordsIn(text: string): { word: string; index: number; compound?: string }[] {
  return [...text.replace(addresses, blank).matchAll(compounds)].flatMap(({ 0: written, index: start }) => {
    const parts = [...written.replaceAll('’', "'").matchAll(/[^-]+/g)]
    return parts.flatMap(({ 0: part, index }) => {
      const word = part.replace(/'s$/, '')
      return word.length > 1 ? [{ word, index: start + index, ...(parts.length > 1 && { compound: written }) }] : []
    })
  })
}

const compounds = /(?<![\p{L}\p{N}_])\p{sc=Latin}[\p{sc=Latin}\p{M}]*(?:['’-]\p{sc=Latin}[\p{sc=Latin}\p{M}]*)*(?![\p{L}\p{N}_])/gu

const addresses = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|&#?\w+;/g
