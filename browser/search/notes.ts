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
  const { hits, words, corrected, unknown, near, partial } = found
  const notes: (Node | string)[][] = [[`${wanted === 0 ? 'Nothing' : `${wanted} ${wanted === 1 ? 'result' : 'results'}`} for “${query}”`]]
  for (const { typed, meant } of corrected) notes.push([`“${typed}” is nowhere in the handbook: this is for `, create('strong', {}, meant)])
  for (const word of unknown) notes.push([`“${word}” is nowhere in the handbook`])
  if (wanted === 0 && hits.length > 0) notes.push([`Of other kinds: ${hits.length}`])
  if (partial && hits.length > 0)
    notes.push([`Nothing has all of it together: this has some of ${words.map((word) => `“${word}”`).join(', ')}`])
  if (hits.length === 0) {
    if (near.length > 0) notes.push(['Did you mean ', ...near.flatMap((word) => [createWord(word, onWord), ' '])])
    notes.push(['Everything that can be found stands in ', create('a', { href: pageAddress(base, '/a-z/') }, 'the index from A to Z')])
  }
  return notes.map((note) => create('p', {}, ...note))
}

/** Why there is no search now, and where to look instead. */
export function createFailure(base: string): HTMLElement {
  const index = create('a', { href: pageAddress(base, '/a-z/') }, 'The index from A to Z')
  return create('p', {}, 'The search can’t be loaded now. ', index, ' lists everything.')
}

function createWord(word: string, onWord: (word: string) => void): HTMLElement {
  const button = create('button', { type: 'button' }, word)
  button.addEventListener('click', () => onWord(word))
  return button
}
