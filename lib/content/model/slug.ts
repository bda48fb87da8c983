import { limits } from './limits.ts'

/** A slug: lower-case words of a–z and 0–9, joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Why a text is not a slug, as the rest of a sentence about it; undefined if it is one. */
export function whyNoSlug(text: string): string | undefined {
  if (!slugPattern.test(text)) return 'must be lower-case words of a–z and 0–9 joined by hyphens'
  if (text.length > limits.slugLength) return `is ${text.length} characters long: the limit is ${limits.slugLength}`
  return reserved.test(text) ? 'is a name reserved by Windows: choose another' : undefined
}

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** The slug of a title: `Event-Driven Architecture` → `event-driven-architecture`. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** A function that makes slugs of one page's headings in order: a repeated heading gets `-1`, `-2`, …, one without letters becomes `section`. */
export function headingSlugger(): (text: string) => string {
  const repeats = new Map<string, number>()
  return (text) => {
    const slug = slugify(text) || 'section'
    let anchor = slug
    while (repeats.has(anchor)) {
      const repeat = (repeats.get(slug) ?? 0) + 1
      repeats.set(slug, repeat)
      anchor = `${slug}-${repeat}`
    }
    repeats.set(anchor, 0)
    return anchor
  }
}
