import { codeOf } from '../text/find-characters.ts'
import { slugify, slugPattern } from '../model/slug.ts'

const LONGEST = 80

/** The slug for a new title, or a sentence that says why there can't be one. `slug` is the one the editor asked for. */
export function slugForTitle(title: string, slug?: string): { slug: string } | { refusal: string } {
  if (title === '') return { refusal: 'Give a title, in quotes.' }
  const odd = /[\p{Cc}\p{Zl}\p{Zp}]|(?!\u200d)\p{Cf}/u.exec(title)?.[0]
  if (odd) return { refusal: `The title contains an invisible character (${codeOf(odd)}): type it instead of pasting it.` }
  const length = [...title].length
  if (length > LONGEST)
    return { refusal: `The title is ${length} characters long, and the limit is ${LONGEST}: put the rest in the summary.` }
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
      refusal: `The title contains “${lost}” (${codeOf(lost)}), which is not one of a–z, though it may look like one; ${made ? `the address would be \`${made}\`` : 'no address can be made from it'}. Retype it, or give an address: --slug my-address`,
    }
  if (made === '')
    return {
      refusal: 'The title has no letters or digits to make an address from. Write words, or give an address: --slug my-address',
    }
  return { slug: made }
}
