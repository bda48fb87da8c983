import { crc32, deflateSync } from 'node:zlib'

/**
 * An opaque picture as a PNG with a palette: a third of the size of one with four bytes a pixel, and lossless up to 256 colours.
 * Where there are more, the finest differences go.
 * @param pixels red, green, blue and opacity of each pixel, one byte each, row by row.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  for (let coarseness = 0; ; coarseness += 1) {
    const indexed = indexColours(pixels, width, height, coarseness)
    if (indexed) return write(indexed, width, height)
  }
}

type Indexed = {
  palette: Buffer
  /** Each row begins with its filter, 0: none. */
  rows: Buffer
}

/** @param coarseness how many of the lowest bits of a colour don't count. */
function indexColours(pixels: Uint8Array, width: number, height: number, coarseness: number): Indexed | undefined {
  const places = new Map<number, number>()
  const colours: number[] = []
  const rows = Buffer.alloc((width + 1) * height)
  let last = -1
  let place = 0
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * 4
    const red = pixels[at] ?? 0
    const green = pixels[at + 1] ?? 0
    const blue = pixels[at + 2] ?? 0
    const key = ((red >> coarseness) << 16) | ((green >> coarseness) << 8) | (blue >> coarseness)
    // Most pixels are like the one before.
    if (key !== last) {
      const known = places.get(key)
      if (known === undefined && places.size === 256) return undefined
      place = known ?? places.size
      if (known === undefined) {
        places.set(key, place)
        colours.push(red, green, blue)
      }
      last = key
    }
    rows[pixel + Math.floor(pixel / width) + 1] = place
  }
  return { palette: Buffer.from(colours), rows }
}

function write({ palette, rows }: Indexed, width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, each the place of a colour in the palette.
  header.set([8, 3, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
