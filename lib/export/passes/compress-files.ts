import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Site } from '../site/site.ts'

/** Bytes: smaller files fit into one packet uncompressed. */
const least = 1024

/**
 * Writes a brotli and a gzip file beside each text file, for servers that send precompressed files, if `PRECOMPRESS=1` is set;
 * for the search's large files, always.
 */
export async function compressFiles({ folder, report }: Site, all = process.env.PRECOMPRESS === '1'): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && texts.test(file.name))
    .map((file) => path.join(file.parentPath, file.name))
    .filter((file) => isWanted(path.relative(folder, file).split(path.sep).join('/'), all))
    .toSorted()
  const waiting = files.values()
  let done = 0
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      await compressFile(file)
      done += 1
      report.progress('Compressed', done, files.length)
    }
  }
  // zlib runs in libuv's thread pool, which `npm run build` sizes to one thread per core.
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}

const texts = /\.(?:html|js|mjs|css|svg|xml|json|txt|md|webmanifest|map|wasm)$/

/** Readers wait for these, and not every host compresses. */
const search = /^assets\/search[./].*\.(?:js|wasm)$/

function isWanted(name: string, all: boolean): boolean {
  return all ? !name.startsWith('.') : search.test(name)
}

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file)
  if (content.length < least) return
  const [small, older] = await Promise.all([
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        [constants.BROTLI_PARAM_LGWIN]: 22,
      },
    }),
    deflate(content, { level: 9 }),
  ])
  // The byte for the operating system: fixed, so that the bytes are the same everywhere.
  older[9] = 255
  if (small.length < content.length) await writeFile(`${file}.br`, small)
  if (older.length < content.length) await writeFile(`${file}.gz`, older)
}
