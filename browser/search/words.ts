import { plainWord } from '../../lib/export/search/plain-word.ts'

/** Words that say little of what is looked for: left out where others are left. */
const fillers = new Set(
  'a about an and are as at be best between by can choose could difference do does for from get good have how i if in is it its make many me much my need of on or our pick should that the their them they this to versus vs want we what when where which who why will with would you your'.split(
    ' ',
  ),
)

/** The plain words without those that say little, each once. A verb of questions, too, says little in one. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !fillers.has(word))
  const asked = telling.length < words.length ? telling.filter((word) => !/^us(?:e|ing)$/.test(word)) : telling
  return [...new Set([asked, telling, words].find(({ length }) => length > 0))]
}

/** The words of the index with the number of records that have them, and the names of pages and terms. */
export type Vocabulary = { words: ReadonlyMap<string, number>; names: readonly string[] }

/** As the export writes it: `word count` a line, then after an empty line the names. */
export function readVocabulary(text: string): Vocabulary {
  const [words = '', names = ''] = text.split('\n\n')
  const counted = words.split('\n').map((line): [string, number] => {
    const [word = '', count = '1'] = line.split(' ')
    return [word, Number(count)]
  })
  return { words: new Map(counted), names: names.split('\n') }
}

/** The most frequent word that begins with these letters. */
export function completeWord(start: string, { words }: Vocabulary): string | undefined {
  return mostFrequent(
    [...words.keys()].filter((word) => word.startsWith(start)),
    words,
  )
}

/** The word that was meant where one slip of the keyboard is in a word of five letters or more, or in the beginning of a word. */
export function correctWord(typed: string, { words }: Vocabulary): string | undefined {
  if (typed.length < 5) return undefined
  const all = [...words.keys()]
  return (
    mostFrequent(
      all.filter((word) => isOneSlip(typed, word)),
      words,
    ) ??
    mostFrequent(
      all.filter((word) => isOneSlip(typed, word, true)),
      words,
    )
  )
}

/**
 * The name that was meant by a whole query: one slip is in it, which in a name of three or four letters is two neighbours exchanged.
 * @param typed the query as one plain word.
 */
export function correctName(typed: string, { names }: Vocabulary): string | undefined {
  return names.find((name) => {
    const plain = plainWord(name)
    if (plain === typed) return false
    return typed.length < 5 ? typed.length === plain.length && typed.length > 2 && isOneSwap(typed, plain) : isOneSlip(typed, plain)
  })
}

/** What to offer where nothing was found: the names and, for a single word, the words that are nearest to the whole query. */
export function nearWords(typed: readonly string[], { words, names }: Vocabulary): string[] {
  const whole = typed.join('')
  const candidates = [
    ...names.map((name) => [name, plainWord(name)] as const),
    ...(typed.length === 1 ? [...words.keys()].map((word) => [word, word] as const) : []),
  ]
  const near = new Map<string, { text: string; far: number }>()
  for (const [text, plain] of candidates) {
    const far = distance(whole, plain)
    if (isNear(whole, plain, far) && !near.has(plain)) near.set(plain, { text, far })
  }
  return [...near]
    .toSorted(([a, one], [b, other]) => one.far - other.far || (words.get(b) ?? 0) - (words.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([, { text }]) => text)
}

/** One letter of four may be wrong; in a long word three, if it begins alike. */
function isNear(typed: string, name: string, far: number): boolean {
  return far <= Math.min(2, Math.floor(typed.length / 4)) || (far === 3 && typed.length > 6 && name.startsWith(typed.slice(0, 3)))
}

function mostFrequent(words: string[], counts: Vocabulary['words']): string | undefined {
  return words.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.length - b.length || (a < b ? -1 : 1))[0]
}

function isOneSwap(typed: string, word: string): boolean {
  return [...typed].some((_, at) => typed.slice(0, at) + (typed[at + 1] ?? '') + typed[at] + typed.slice(at + 2) === word)
}

/**
 * Whether two words differ by one letter that is wrong, missing, too many, or exchanged with its neighbour.
 * @param begins whether the second word may go on after that.
 */
function isOneSlip(typed: string, word: string, begins = false): boolean {
  if (!begins && Math.abs(typed.length - word.length) > 1) return false
  let at = 0
  while (at < typed.length && typed[at] === word[at]) at += 1
  const same = (a: string, b: string): boolean => (begins ? b.startsWith(a) : a === b)
  const [rest, other] = [typed.slice(at), word.slice(at)]
  return (
    same(rest.slice(1), other.slice(1)) ||
    same(rest, other.slice(1)) ||
    same(rest.slice(1), other) ||
    (rest[0] === other[1] && rest[1] === other[0] && same(rest.slice(2), other.slice(2)))
  )
}

/** How many slips are between two words: at most three are counted. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  let before = row
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same, swapped))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
