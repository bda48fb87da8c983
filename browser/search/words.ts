/** A word as the index has it: lower case, without accents, letters and digits only. */
export function plainWord(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** The words of the index with the number of records that have them, as `words` of the export writes them: `word count` a line. */
export type Vocabulary = Map<string, number>

export function readVocabulary(text: string): Vocabulary {
  return new Map(
    text.split('\n').map((line) => {
      const [word = '', count = '1'] = line.split(' ')
      return [word, Number(count)]
    }),
  )
}

/** The most frequent word that begins with these letters. */
export function completeWord(start: string, vocabulary: Vocabulary): string | undefined {
  return best(
    [...vocabulary.keys()].filter((word) => word.startsWith(start)),
    vocabulary,
  )
}

/** The word that was meant where one slip of the keyboard is in a word of five letters or more, or in the beginning of a word. */
export function correctWord(typed: string, vocabulary: Vocabulary): string | undefined {
  if (typed.length < 5) return undefined
  const words = [...vocabulary.keys()]
  return (
    best(
      words.filter((word) => isOneSlip(typed, word)),
      vocabulary,
    ) ??
    best(
      words.filter((word) => isOneSlip(typed, word, true)),
      vocabulary,
    )
  )
}

/** Words to offer where nothing was found: two slips away, or three and with the same beginning. */
export function nearWords(typed: string, vocabulary: Vocabulary): string[] {
  const near = [...vocabulary.keys()]
    .map((word) => ({ word, far: distance(typed, word) }))
    .filter(({ word, far }) => far <= 2 || (far === 3 && word.startsWith(typed.slice(0, 3))))
  return near
    .toSorted((a, b) => a.far - b.far || (vocabulary.get(b.word) ?? 0) - (vocabulary.get(a.word) ?? 0) || (a.word < b.word ? -1 : 1))
    .slice(0, 4)
    .map(({ word }) => word)
}

function best(words: string[], vocabulary: Vocabulary): string | undefined {
  return words.toSorted((a, b) => (vocabulary.get(b) ?? 0) - (vocabulary.get(a) ?? 0) || a.length - b.length || (a < b ? -1 : 1))[0]
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
