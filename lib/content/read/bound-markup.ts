import type { Code, Construct, Extension, Point, State, TokenizeContext, Tokenizer } from 'micromark-util-types'
import { limits } from '../model/limits.ts'

/** Thrown where a text holds more than its bounds allow; the place has a line and a column from 1. */
export class TooMuch extends Error {
  readonly place: Point

  constructor(message: string, place: Point) {
    super(message)
    this.name = 'TooMuch'
    this.place = place
  }
}

/** Where the last tag or expression began: errors about its end say only where the text ends. */
export type Opened = { place?: Point }

/**
 * Makes the reader of markup stop with `TooMuch` where its work would grow faster than the text: it compares each mark with
 * each mark before it, and each container with all around it.
 *
 * Its constructs match nothing. They are asked first wherever one of their characters could begin something, and count.
 */
export function boundMarkup(opened: Opened): Extension {
  const countOpening: Count = (context, place, code) => {
    opened.place = place
    if (code === 60) countTag(context, place)
  }
  return {
    document: constructsFor('>*+-0123456789', countOne(countContainer)),
    flow: constructsFor('<{', countOne(countOpening)),
    text: { ...constructsFor('*_~`[!', countRun(countMark)), ...constructsFor('<{', countOne(countOpening)) },
  }
}

type Count = (context: TokenizeContext, place: Point, code: Code) => void

function constructsFor(characters: string, tokenize: Tokenizer): Record<number, Construct> {
  return Object.fromEntries(Array.from(characters, (character) => [character.charCodeAt(0), { tokenize }]))
}

function countOne(count: Count): Tokenizer {
  return function tokenize(_, __, nok) {
    return (code) => {
      count(this, this.now(), code)
      return nok(code)
    }
  }
}

/** Reads a run of one character and counts each; the reader goes back to where the run began. */
function countRun(count: Count): Tokenizer {
  return function tokenize(effects, _, nok) {
    let first: Code
    const next: State = (code) => {
      if (first === undefined) effects.enter('data')
      first ??= code
      if (code === null || code !== first) return nok(code)
      count(this, this.now(), code)
      effects.consume(code)
      return next
    }
    return next
  }
}

const containers = new WeakMap<TokenizeContext['parser'], Set<number>>()

function countContainer({ parser }: TokenizeContext, place: Point): void {
  if (place.column > limits.containerColumn)
    throw new TooMuch(
      `A list or a quote begins in column ${place.column}: it may stand in others as far as column ${limits.containerColumn}.`,
      place,
    )
  if (add(containers, parser, place.offset) > limits.containers)
    throw new TooMuch(
      `This is list item or quote ${limits.containers + 1} of the entry: it may have ${limits.containers}. Split it.`,
      place,
    )
}

const tags = new WeakMap<TokenizeContext['parser'], Set<number>>()

function countTag({ parser }: TokenizeContext, place: Point): void {
  if (add(tags, parser, place.offset) > limits.tags)
    throw new TooMuch(`This is tag ${limits.tags + 1} of the entry: it may have ${limits.tags}. Write more of it as text.`, place)
}

const marksOfTexts = new WeakMap<TokenizeContext, Set<number>>()
const marksOfEntries = new WeakMap<TokenizeContext['parser'], Set<number>>()

function countMark(context: TokenizeContext, place: Point): void {
  const what = 'of emphasis, code, links and images (`* _ ~ ` [ !`)'
  if (add(marksOfTexts, context, place.offset) > limits.marksInText)
    throw new TooMuch(
      `This is mark ${limits.marksInText + 1} ${what} in one paragraph: it may have ${limits.marksInText}. Split it.`,
      place,
    )
  if (add(marksOfEntries, context.parser, place.offset) > limits.marksInEntry)
    throw new TooMuch(`This is mark ${limits.marksInEntry + 1} ${what} in this entry: it may have ${limits.marksInEntry}. Split it.`, place)
}

/** Once for each place, though the reader may come to it again. */
function add<T extends object>(counts: WeakMap<T, Set<number>>, key: T, offset: number): number {
  const places = counts.get(key) ?? new Set()
  counts.set(key, places.add(offset))
  return places.size
}
