import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind'
import { ExportError } from '../site/export-error.ts'
import type { SearchRecord } from '../site/record.ts'
import { pack, unpack } from './pack.ts'

/** A file of the index by its place below the index's folder. */
export type SearchFile = { name: string; content: Uint8Array }

/** How many occurrences of words are in one file of the index, of which a search loads those of its words. Pagefind's own 20,000 make 30 kB. */
const occurrencesInFile = 2000

/**
 * Makes Pagefind's index of these records, in their order. Pagefind's scripts and styles are not among the files.
 *
 * The kind of a record is not a filter of Pagefind's: it writes the values of a filter in any order, and the same records would not
 * give the same bytes.
 * @throws ExportError if Pagefind rejects a record, or leaves one out.
 */
export async function indexRecords(
  records: readonly SearchRecord[],
  onRecord: (done: number) => void,
): Promise<{ files: SearchFile[]; meta: SearchFile; engine: SearchFile }> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(occurrencesInFile)
  const { index, errors } = await createIndex({ forceLanguage: records[0]?.language })
  if (!index) throw new ExportError(`Pagefind failed to start: ${errors.join(' ')}`)
  for (const [at, record] of records.entries()) {
    await addRecord(index, record)
    onRecord(at + 1)
  }
  const found = await index.getFiles()
  await close()

  const files = pick(found.files, /^(?:fragment|index)\//)
  const [meta] = pick(found.files, /\.pf_meta$/)
  const [engine] = pick(found.files, /^wasm\.(?!unknown\.)/)
  const fragments = files.filter(({ name }) => name.startsWith('fragment/')).length
  if (!meta || !engine || fragments !== records.length) {
    throw new ExportError(
      `Pagefind indexed ${fragments} of ${records.length} records. Each needs its own address, words other than its title, and the same language as the others.`,
    )
  }
  // Every search loads the first, and zlib packs it closer than Pagefind does.
  return {
    files,
    meta: { name: meta.name, content: pack(unpack(meta.content)) },
    engine: { name: 'engine.wasm', content: unpack(engine.content) },
  }
}

async function addRecord(index: PagefindIndex, { address, language, title, names, html }: SearchRecord): Promise<void> {
  const fact = (name: string, text: string): string =>
    text === '' ? '' : `<p data-pagefind-ignore data-pagefind-meta="${name}">${text}</p>`
  // What is a part of a page weighs less than the page of that name.
  const [titleFact, namesFact] = address.includes('#') ? ['part', 'partNames'] : ['title', 'names']
  const facts = fact(titleFact, title) + fact(namesFact, names)
  const { errors } = await index.addHTMLFile({ url: address, content: `<html lang="${language}"><body>${facts}${html}</body></html>` })
  if (errors.length > 0) throw new ExportError(`Pagefind rejected ${address}: ${errors.join(' ')}`)
}

function pick(files: readonly IndexFile[], pattern: RegExp): SearchFile[] {
  return files.map(({ path: name, content }) => ({ name: name.replaceAll('\\', '/'), content })).filter(({ name }) => pattern.test(name))
}
