import { gunzipSync, gzipSync } from 'node:zlib'

/** The first bytes of every packed file of Pagefind's, once it is unpacked. */
const signature = 'pagefind_dcd'

/** Packs a text, or bytes, as Pagefind packs its files: the same bytes everywhere. */
export function pack(content: string | Uint8Array): Uint8Array {
  const packed = gzipSync(Buffer.concat([Buffer.from(signature), Buffer.from(content)]), { level: 9 })
  // The byte that names the operating system.
  packed[9] = 255
  return packed
}

/** What a packed file of the index holds, without its signature. */
export function unpack(content: Uint8Array): Uint8Array {
  return gunzipSync(content).subarray(signature.length)
}
