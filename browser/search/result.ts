import { pageAddress } from './page-address.ts'
import { create } from './create.ts'
import type { Fragment, Hit } from './engine.ts'
import { plainWord } from '../../lib/export/search/plain-word.ts'
import { markTitle, sectionsOf, type Marked, type Section } from './excerpt.ts'

type ResultOptions = {
  /** Its options get ids with these numbers. */
  number: number
  fragment: Fragment
  hit: Hit
  /** What was looked for, for the marks in the title. */
  words: readonly string[]
  base: string
  /** `Patterns`. */
  kind: string
}

/** A page that was found, and the places on it, as options of a list box that are links. */
export function createResult({ number, fragment, hit, words, base, kind }: ResultOptions): HTMLElement {
  const { part = '', title = part, names = '', partNames = names } = fragment.meta
  // The one that was looked for says why this was found.
  const name = partNames.split(', ').find((each) => each !== '' && plainWord(each) === plainWord(words.join('')))
  const [beginning, ...sections] = sectionsOf(fragment, hit.places)
  const address = pageAddress(base, fragment.url)
  const option = (index: number, section: Section, ...content: (HTMLElement | false)[]): HTMLElement =>
    create(
      'a',
      { role: 'option', id: `find-${number}-${index}`, tabindex: '-1', 'aria-selected': 'false', href: linkTo(address, section) },
      ...content,
    )

  return create(
    'div',
    { role: 'group', 'aria-label': title, class: 'find-result' },
    option(
      0,
      beginning,
      create('span', { class: 'find-title' }, ...marks(markTitle(title, words)), ' '),
      create('span', { class: 'find-kind' }, name ? `${kind} · ${name}` : kind, ' '),
      create('span', { class: 'find-excerpt' }, ...marks(beginning.excerpt)),
    ),
    ...sections.map((section, index) =>
      option(
        index + 1,
        section,
        create('span', { class: 'find-place' }, ...marks(section.title), ' '),
        section.drawing && create('span', { class: 'find-kind' }, 'drawing '),
        create('span', { class: 'find-excerpt' }, ...marks(section.excerpt)),
      ),
    ),
  )
}

function marks(marked: Marked): (Node | string)[] {
  return marked.map(({ text, hit }) => (hit ? create('mark', {}, text) : text))
}

/** The browser itself highlights these texts on the page; where it can't, the anchor is still right. */
function linkTo(address: string, { id, texts }: Section): string {
  const anchor = id === '' || address.includes('#') ? address : `${address}#${id}`
  if (texts.length === 0) return anchor
  const directives = texts.map((text) => `text=${encodeURIComponent(text).replaceAll('-', '%2D')}`).join('&')
  return `${anchor}${anchor.includes('#') ? '' : '#'}:~:${directives}`
}
