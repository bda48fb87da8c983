import { codeOf } from '../text/find-characters.ts'
import { slugify, slugPattern } from '../model/slug.ts'

const LONGEST = 80

/** The slug of a new title, or in a sentence why there can't be one. `slug` is the one that the editor asked for. */
export function slugForTitle(title: string, slug?: string): { slug: string } | { refusal: string } {
  if (title === '') return { refusal: 'A title is needed, in quotes.' }
  const odd = /[\p{Cc}\p{Zl}\p{Zp}]|(?!\u200d)\p{Cf}/u.exec(title)?.[0]
  if (odd) return { refusal: `The title holds a character that nobody sees (${codeOf(odd)}): type it instead of pasting it.` }
  const length = [...title].length
  if (length > LONGEST)
    return { refusal: `The title has ${length} characters, and at most ${LONGEST} are allowed: the summary says the rest.` }
  if (slug !== undefined) {
    if (slugPattern.test(slug)) return { slug }
    const better = slugify(slug)
    return {
      refusal: `The address \`${slug}\` must be lower-case words of a–z and 0–9 joined by hyphens${better ? `, such as \`${better}\`` : ''}.`,
    }
  }
  const made = slugify(title)
  const lost = [...title.normalize('NFKD')].find((character) => /\p{L}/u.test(character) && slugify(character) === '')
  if (lost)
    return {
      refusal: `The title holds “${lost}” (${codeOf(lost)}), which is none of a–z, though it may look like one; ${made ? `the address would be \`${made}\`` : 'no address can be made of it'}. Type it anew, or name an address: --slug my-address`,
    }
  if (made === '')
    return {
      refusal:
        'The title holds neither a letter nor a digit, so no address can be made of it. Write words, or name an address: --slug my-address',
    }
  return { slug: made }
}
