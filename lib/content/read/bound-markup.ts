import type { Code, Construct, Extension, Point, State, TokenizeContext, Tokenizer } from 'micromark-util-types'
import { limits } from '../model/limits.ts'

/** Thrown where a text exceeds its limits; the place has a line and a column from 1. */
export class TooMuch extends Error {
  readonly place: Point

  constructor(message: string, place: Point) {
    super(message)
    this.name = 'TooMuch'
    this.place = place
  }
}

/** Where the last tag or expression began: errors about its end give only the end of the text. */
export type Opened = { place?: Point }

/**
 * Makes the markup parser stop with `TooMuch` where its work would grow faster than the text: it compares each mark with
 * each mark before it, and each container with all around it.
 *
 * Its constructs match nothing. They run first wherever one of their characters could begin something, and only count.
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

/** Reads a run of one character and counts each; the parser then returns to where the run began. */
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
      `This list or quote is nested too deeply, in column ${place.column}: the limit is column ${limits.containerColumn}.`,
      place,
    )
  if (add(containers, parser, place.offset) > limits.containers)
    throw new TooMuch(`This entry has more than ${limits.containers} list items and quotes: split it.`, place)
}

const tags = new WeakMap<TokenizeContext['parser'], Set<number>>()

function countTag({ parser }: TokenizeContext, place: Point): void {
  if (add(tags, parser, place.offset) > limits.tags)
    throw new TooMuch(`This entry has more than ${limits.tags} tags: write more of it as text.`, place)
}

const marksOfTexts = new WeakMap<TokenizeContext, Set<number>>()
const marksOfEntries = new WeakMap<TokenizeContext['parser'], Set<number>>()

function countMark(context: TokenizeContext, place: Point): void {
  const what = 'marks for emphasis, code, links and images (`* _ ~ ` [ !`)'
  if (add(marksOfTexts, context, place.offset) > limits.marksInText)
    throw new TooMuch(`This paragraph has more than ${limits.marksInText} ${what}: split it.`, place)
  if (add(marksOfEntries, context.parser, place.offset) > limits.marksInEntry)
    throw new TooMuch(`This entry has more than ${limits.marksInEntry} ${what}: split it.`, place)
}

/** Once for each place, though the parser may return to it. */
function add<T extends object>(counts: WeakMap<T, Set<number>>, key: T, offset: number): number {
  const places = counts.get(key) ?? new Set()
  counts.set(key, places.add(offset))
  return places.size
}
