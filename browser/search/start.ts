import { create } from './create.ts'
import { pageAddress } from './page-address.ts'

/** A part of the site: where to begin without a query. */
export type Start = { name: string; path: string; description: string }

/** What is shown before anything is asked: what can be asked for, and the parts of the site. */
export function createStart(starts: readonly Start[], base: string): HTMLElement {
  const items = starts.map(({ name, path, description }) =>
    create('li', {}, create('a', { href: pageAddress(base, path) }, create('strong', {}, name), ' ', create('span', {}, description))),
  )
  const hint = create('p', {}, 'Try a technology, a term, an abbreviation or a question, such as “which database”.')
  return create('nav', { class: 'find-start', 'aria-label': 'Parts of the handbook' }, hint, create('ul', { role: 'list' }, ...items))
}
