import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { indexRecords, type SearchFile } from './index-records.ts'
import { listTerms } from './list-terms.ts'
import { listWords } from './list-words.ts'
import type { Site } from '../site/site.ts'
import type { SearchRecord } from '../site/record.ts'

/** Where the files of the index are published: names in it change with their content. */
const home = 'assets/search'

/**
 * Makes the index of the search, and `search.json`, which names its first files: `meta` and `engine` are Pagefind's, `terms` has
 * what is explained, `words` every word of the index, `kinds` says how many records there are of each kind, in the order in which the index has them.
 */
export async function writeSearch(site: Site): Promise<void> {
  if (site.records.length === 0) return
  const records = site.records.toSorted(byKindAndAddress)
  const { files, meta, engine } = await indexRecords(records, (done) => site.report.progress('Search', done, records.length))
  const write = ({ name, content }: SearchFile): string => {
    const file = path.join(site.folder, home, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
    return name
  }
  for (const file of files) write(file)
  const entry = {
    meta: write(meta),
    engine: write(fingerprinted(engine)),
    terms: write(fingerprinted({ name: 'terms.pf_terms', content: listTerms(records) })),
    words: write(fingerprinted({ name: 'words.pf_words', content: listWords(files) })),
    kinds: [...Map.groupBy(records, ({ kind }) => kind)].map(([kind, own]) => [kind, own.length]),
  }
  writeFileSync(path.join(site.folder, 'search.json'), JSON.stringify(entry))
}

function byKindAndAddress(a: SearchRecord, b: SearchRecord): number {
  const [one, other] = [`${a.kind} ${a.address}`, `${b.kind} ${b.address}`]
  return one < other ? -1 : one > other ? 1 : 0
}

function fingerprinted({ name, content }: SearchFile): SearchFile {
  const { name: base, ext } = path.parse(name)
  return { name: `${base}.${createHash('sha256').update(content).digest('hex').slice(0, 16)}${ext}`, content }
}
