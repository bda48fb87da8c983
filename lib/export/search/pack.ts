import { gzipSync } from 'node:zlib'

/** The first bytes of every packed file of Pagefind's, once it is unpacked. */
export const signature = 'pagefind_dcd'

/** A text as Pagefind packs its files: the same bytes everywhere. */
export function pack(text: string): Uint8Array {
  const packed = gzipSync(signature + text, { level: 9 })
  // The byte that names the operating system.
  packed[9] = 255
  return packed
}
