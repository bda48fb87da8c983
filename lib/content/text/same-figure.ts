import { findFigures } from './find-figures.ts'

/** Whether a figure is the same as a claim's, even if written differently: `2 to 3 times` is `2-3x`, `63 percent` is `63%`. */
export function sameFigure(figure: string, claimed: string): boolean {
  const wanted = plain(figure)
  return [claimed, ...findFigures(claimed).map(({ text }) => text)].some((each) => plain(each) === wanted)
}

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

const spellings: [RegExp, string][] = [
  [/[–—]| to | and /g, '-'],
  [/(?<=\d),(?=\d)/g, ''],
  [/per ?cent/g, '%'],
  [/×|times|fold/g, 'x'],
  [/\b(as|more|less)$/g, ''],
  [/milliseconds?/g, 'ms'],
  [/microseconds?|μs/g, 'µs'],
  [/nanoseconds?/g, 'ns'],
  [/seconds?|secs?/g, 's'],
  [/minutes?|mins?/g, 'min'],
  [/hours?|hrs?/g, 'h'],
  [/(day|week|month|quarter|year|decade)s/g, '$1'],
  [/(?<=\d|\s)thousand|(?<=\d)K/g, 'k'],
  [/\s/g, ''],
  [/-(?=\p{L})/gu, ''],
]

function plain(figure: string): string {
  const inDigits = figure.replace(/\p{L}+/gu, (word) => {
    const number = words.indexOf(word.toLowerCase())
    return number === -1 ? word : String(number)
  })
  return spellings.reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), inDigits.toLowerCase())
}
