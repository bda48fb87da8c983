import type { SearchFile } from './index-records.ts'
import { pack, unpack } from './pack.ts'
import { plainWord } from './plain-word.ts'

/**
 * The words of an index, `word count` a line and sorted, then after an empty line the names of what it has (titles of pages, terms
 * and the other names of both), packed as the index's files are: a search that finds little looks there for what was meant. The
 * count is that of the records; one is left out.
 */
export function listWords(files: readonly SearchFile[]): Uint8Array {
  const counts = new Map<string, number>()
  const names = new Set<string>()
  for (const { name, content } of files) {
    if (!name.startsWith('fragment/')) continue
    const fragment = JSON.parse(new TextDecoder().decode(unpack(content))) as { content: string; meta: Record<string, string> }
    for (const word of wordsIn([fragment.content, ...Object.values(fragment.meta)].join(' '))) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const each of namesIn(fragment.meta)) names.add(each)
  }
  const lines = [...counts].map(([word, count]) => (count === 1 ? word : `${word} ${count}`)).toSorted()
  return pack([...lines, '', ...[...names].toSorted()].join('\n'))
}

/** As the index has them: without accents, `Next.js` both as `nextjs` and in its parts. Short ones and numbers are not corrected. */
function wordsIn(text: string): Set<string> {
  const words = text.split(/\s+/).flatMap((word) => [plainWord(word), ...word.split(/[^\p{L}\p{N}\p{M}]+/u).map(plainWord)])
  return new Set(words.filter((word) => word.length >= 4 && /\p{L}/u.test(word)))
}

/** A title that is a sentence is nobody's name. */
function namesIn({ title, part, names, partNames }: Record<string, string>): string[] {
  const all = [title, part, ...[names, partNames].flatMap((each) => each?.split(', ') ?? [])]
  return all.flatMap((name) => (name === undefined || name.endsWith('.') ? [] : [name]))
}
