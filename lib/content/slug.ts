import GithubSlugger from 'github-slugger'

/** What a slug looks like: lower-case words of a–z and 0–9, joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The slug of a title: `Event-Driven Architecture` → `event-driven-architecture`. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** A function that slugs one page's headings in order: a repeated heading gets `-1`, `-2`, …, one without letters `section`. */
export function headingSlugger(): (text: string) => string {
  const slugger = new GithubSlugger()
  return (text) => slugger.slug(slugify(text) || 'section')
}
