import { matchesOf } from './matches.ts'

/** A function that says on which line and in which column of a text an offset is, both from 1; lines end as in editors. */
export function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  let known: number[] | undefined
  return (offset) => {
    const starts = (known ??= [0, ...matchesOf(/\r\n|\n|\r/g, text).map(({ 0: end, index }) => index + end.length)])
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
