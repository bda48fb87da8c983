import { readFileSync } from 'node:fs'
import { imageSize } from 'image-size'

/** An image of `public/`, as far as a page and a check need to know it. */
export type ImageFile = {
  /** Pixels. */
  width: number
  height: number
  bytes: number
  /** What it is, whatever its name says. */
  type: string
  /** It moves, and no reader could stop it. */
  moves: boolean
}

/** The endings of names by what a file is. */
export const imageTypes: Record<string, readonly string[]> = {
  PNG: ['png'],
  JPEG: ['jpg', 'jpeg'],
  WebP: ['webp'],
  AVIF: ['avif'],
  GIF: ['gif'],
  SVG: ['svg'],
}

const names: Record<string, string> = { png: 'PNG', jpg: 'JPEG', webp: 'WebP', avif: 'AVIF', heif: 'AVIF', gif: 'GIF', svg: 'SVG' }

/** Reads what an image file says of itself; nothing where it is none of the types that browsers show. */
export function readImage(file: string): ImageFile | undefined {
  try {
    const data = readFileSync(file)
    const { width, height, type = '', orientation = 1 } = imageSize(data)
    // A camera held upright says so, and browsers turn its pictures.
    const turned = orientation > 4
    const known = names[type]
    if (!known || !(width > 0) || !(height > 0)) return undefined
    return {
      width: Math.round(turned ? height : width),
      height: Math.round(turned ? width : height),
      bytes: data.length,
      type: known,
      moves: moves(data, known),
    }
  } catch {
    return undefined
  }
}

/** The marks of an animation in each of the types that can have one. */
function moves(data: Buffer, type: string): boolean {
  const marks: Record<string, string> = { GIF: 'NETSCAPE2.0', PNG: 'acTL', WebP: 'ANIM', SVG: '<animate', AVIF: 'avis' }
  const mark = marks[type]
  return mark !== undefined && data.subarray(0, type === 'SVG' ? undefined : 4096).includes(mark)
}
