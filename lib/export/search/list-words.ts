import { gunzipSync, gzipSync } from 'node:zlib'
import { signature, type SearchFile } from './index-records.ts'

/**
 * The words of an index, `word count` a line and sorted, packed as the index's files are: a search that finds little looks there for
 * what was meant. The count is that of the records; one is left out.
 */
export function listWords(files: readonly SearchFile[]): Uint8Array {
  const counts = new Map<string, number>()
  for (const { name, content } of files) {
    if (!name.startsWith('fragment/')) continue
    const fragment = JSON.parse(gunzipSync(content).toString('utf8', signature.length)) as { content: string; meta: Record<string, string> }
    for (const word of wordsIn([fragment.content, ...Object.values(fragment.meta)].join(' '))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const lines = [...counts].map(([word, count]) => (count === 1 ? word : `${word} ${count}`)).toSorted()
  const packed = gzipSync(signature + lines.join('\n'), { level: 9 })
  // The byte that names the operating system: the same bytes everywhere.
  packed[9] = 255
  return packed
}

/** As the index has them: without accents, `Next.js` both as `nextjs` and in its parts. Short ones and numbers are not corrected. */
function wordsIn(text: string): Set<string> {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = plain.split(/\s+/).flatMap((word) => [word.replaceAll(/[^\p{L}\p{N}]/gu, ''), ...word.split(/[^\p{L}\p{N}]+/u)])
  return new Set(words.filter((word) => word.length >= 4 && /\p{L}/u.test(word)))
}
