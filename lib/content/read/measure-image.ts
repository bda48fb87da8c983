import path from 'node:path'
import { imageSize } from 'image-size'

/** What an image file says about itself. */
export type ImageFacts = {
  /** Undefined if browsers can't show such a file. */
  type?: ImageType
  /** Pixels, as they are shown. */
  width: number
  height: number
}

/** The endings of file names, by image type. */
export const imageTypes = {
  PNG: ['png'],
  JPEG: ['jpg', 'jpeg'],
  WebP: ['webp'],
  AVIF: ['avif'],
  GIF: ['gif'],
  SVG: ['svg'],
} as const satisfies Record<string, readonly string[]>

export type ImageType = keyof typeof imageTypes

const typeNames: Record<string, ImageType> = { png: 'PNG', jpg: 'JPEG', webp: 'WebP', avif: 'AVIF', heif: 'AVIF', gif: 'GIF', svg: 'SVG' }

/** The ending of a file's name, without its full stop. */
export function endingOf(file: string): string {
  return path.posix.extname(file).slice(1)
}

/** Whether a file's name says that it is an image. */
export function isImageName(file: string): boolean {
  return Object.values<readonly string[]>(imageTypes).some((endings) => endings.includes(endingOf(file).toLowerCase()))
}

/** Its type, and its size in pixels as shown; a file that is not an image has neither. */
export function measureImage(bytes: Buffer): ImageFacts {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(bytes)
    if (width > 0 && height > 0) {
      // A camera held upright records it, and browsers rotate its pictures.
      const [shownWidth, shownHeight] = orientation > 4 ? [height, width] : [width, height]
      return { type: typeNames[type], width: Math.round(shownWidth), height: Math.round(shownHeight) }
    }
  } catch {
    // Not an image of a known type.
  }
  return { width: 0, height: 0 }
}
