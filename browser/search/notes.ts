import { pageAddress } from './page-address.ts'
import { create } from './create.ts'
import type { Found } from './find.ts'

type NoteOptions = {
  /** As the reader wrote it. */
  query: string
  /** How much of what was found is of the kind that is wanted. */
  wanted: number
  base: string
  onWord: (word: string) => void
}

/** How much was found, what was done with words that are nowhere, and what to try instead. */
export function createNotes(found: Found, { query, wanted, base, onWord }: NoteOptions): HTMLElement[] {
  const { hits, corrected, unknown, near, partial } = found
  const notes: (Node | string)[][] = [
    [`${wanted === 0 ? 'No results' : `${wanted} ${wanted === 1 ? 'result' : 'results'}`} for “${query}”`],
  ]
  for (const { typed, meant } of corrected)
    notes.push([`“${typed}” is not in the handbook: showing results for `, create('strong', {}, meant)])
  for (const word of unknown) notes.push([`“${word}” is not in the handbook`])
  if (wanted === 0 && hits.length > 0) notes.push([`${hits.length} of other kinds`])
  if (partial && hits.length > 0) notes.push(['No page has all of these words; the closest matches come first'])
  if (hits.length === 0) {
    if (near.length > 0) notes.push(['Did you mean ', ...near.flatMap((word) => [createWord(word, onWord), ' '])])
    notes.push([createIndexLink(base)])
  }
  return notes.map((note) => create('p', {}, ...note))
}

/** That there is no search now, and where to look instead. */
export function createFailure(base: string): HTMLElement {
  return create('p', {}, 'Search is unavailable right now. ', createIndexLink(base))
}

function createIndexLink(base: string): HTMLElement {
  return create('a', { href: pageAddress(base, '/a-z/') }, 'Browse the A–Z index')
}

function createWord(word: string, onWord: (word: string) => void): HTMLElement {
  const button = create('button', { type: 'button' }, word)
  button.addEventListener('click', () => onWord(word))
  return button
}
