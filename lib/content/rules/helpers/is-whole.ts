/** Whether an image file ends as its type requires: an incomplete copy shows half a picture. */
export function isWhole(data: Buffer, type: string): boolean {
  return ends[type]?.(data) ?? true
}

const ends: Record<string, (data: Buffer) => boolean> = {
  PNG: endsWithChunk,
  JPEG: endsWithMarker,
  GIF: (data) => data.at(-1) === 0x3b,
  WebP: (data) => data.length >= 8 + data.readUInt32LE(4),
  AVIF: endsWithBox,
}

/** PNG (https://www.w3.org/TR/png-3/#5Chunk-layout): a length, a name, what it says, and a checksum. */
function endsWithChunk(data: Buffer): boolean {
  for (let at = 8; at + 12 <= data.length; at += 12 + data.readUInt32BE(at))
    if (data.toString('latin1', at + 4, at + 8) === 'IEND') return true
  return false
}

/** JPEG (https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.1): segments that say how long they are, and between them scans that do not. */
function endsWithMarker(data: Buffer): boolean {
  let at = 2
  while (at + 1 < data.length) {
    const [first, marker = 0] = data.subarray(at, at + 2)
    if (first !== 0xff || marker === 0xff) at += 1
    else if (marker === 0xd9) return true
    else if (marker === 0 || (marker >= 0xd0 && marker <= 0xd7)) at += 2
    else if (at + 4 > data.length) return false
    else at += 2 + data.readUInt16BE(at + 2)
  }
  return false
}

/** AVIF (ISO/IEC 14496-12): boxes that say how long they are; the last may go on to the end. */
function endsWithBox(data: Buffer): boolean {
  let at = 0
  while (at + 8 <= data.length) {
    const size = data.readUInt32BE(at)
    if (size === 0) return true
    const long = size === 1
    if (long && at + 16 > data.length) return false
    const whole = long ? Number(data.readBigUInt64BE(at + 8)) : size
    if (whole < 8) return false
    at += whole
  }
  return at === data.length
}
