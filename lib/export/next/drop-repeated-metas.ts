import { elementsOf, removeElement } from '../site/read-page.ts'
import type { Page } from '../site/page.ts'

/** Removes what Next repeats for X, which falls back to the same Open Graph names if its own are missing. */
export function dropRepeatedMetas(page: Page): void {
  if (page.hydrates || page.route === undefined) return
  const metas = elementsOf(page, 'meta')
  const contents = new Map(metas.map(({ attributes: { property = '', content } }) => [property, content]))
  for (const meta of metas) {
    const { name = '', content } = meta.attributes
    if (name.startsWith('twitter:') && contents.get(name.replace('twitter:', 'og:')) === content) removeElement(page, meta)
  }
}
