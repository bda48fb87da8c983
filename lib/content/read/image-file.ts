import path from 'node:path'
import { imageSize } from 'image-size'
import { checkSvg } from '../rules/check-svg.ts'
import { isWhole } from './is-whole.ts'
import { limits } from '../model/limits.ts'
import { readPlainFile } from './read-plain-file.ts'
import type { Rule } from '../rules/rules.ts'

/** An image of `public/`, as far as a page needs to know it. */
export type ImageFile = {
  /** Pixels. */
  width: number
  height: number
}

/** What is wrong with an image file. */
export type ImageProblem = {
  rule: Rule
  message: string
  /** Where in the file, if it is a text. */
  inFile?: { line: number; column: number }
  /** It matters where a text shows the image, and there only. */
  shown?: boolean
}

/** Pixels: twice what the widest column of text is on a screen of double density. */
const mostPixels = 2400

/** The endings of names by what a file is. */
const imageTypes: Record<string, readonly string[]> = {
  PNG: ['png'],
  JPEG: ['jpg', 'jpeg'],
  WebP: ['webp'],
  AVIF: ['avif'],
  GIF: ['gif'],
  SVG: ['svg'],
}

const typeNames: Record<string, string> = { png: 'PNG', jpg: 'JPEG', webp: 'WebP', avif: 'AVIF', heif: 'AVIF', gif: 'GIF', svg: 'SVG' }

/** Whether a file's name says that it is an image. */
export function isImageName(address: string): boolean {
  return Object.values(imageTypes).some((endings) => endings.includes(endingOf(address).toLowerCase()))
}

/**
 * Reads what an image file says of itself.
 * @param address its path in `public/`, which begins with `/`.
 * @returns the image, where it is one, and all that is wrong with the file.
 */
export function readImage(root: string, address: string): { image?: ImageFile; problems: ImageProblem[] } {
  const name = `\`${address}\``
  const refuse = (message: string, shown = false) => ({ problems: [{ rule: 'image' as const, message: `${name} ${message}`, shown }] })
  const read = readPlainFile(path.join(root, 'public'), address, { most: limits.publicBytes, name })
  if ('unopened' in read) return { problems: [read.unopened] }
  const { bytes } = read
  const ending = endingOf(address)
  const isText = ending.toLowerCase() === 'svg'
  if (bytes.length > limits.imageBytes) {
    const [has, most] = [bytes.length, limits.imageBytes].map(thousands)
    return refuse(`has ${has} bytes, more than ${most}: make it smaller, or save it as AVIF or WebP.`, !isText)
  }
  const { type, width, height } = measure(bytes)
  if (type === 'SVG' || (isText && !type)) {
    const problems = checkSvg(bytes).map(({ message, ...inFile }) => ({ rule: 'image' as const, message, inFile }))
    if (problems.length > 0) return { problems }
  }
  if (!type) return refuse(`can't be read as an image. Allowed: ${Object.keys(imageTypes).join(', ')}.`)
  if (!imageTypes[type]?.includes(ending)) return refuse(`is ${type}, which its name does not say: it ends in .${imageTypes[type]?.[0]}.`)
  if (!isWhole(bytes, type)) return refuse('breaks off before its end: copy it again.')
  if (type !== 'SVG' && Math.max(width, height) > mostPixels)
    return refuse(
      `has ${width} × ${height} pixels, more than any screen shows: make it at most ${thousands(mostPixels)} wide and high.`,
      true,
    )
  if (moves(bytes, type)) return refuse('moves, and no reader could stop it: take one picture of it.', true)
  return { image: { width, height }, problems: [] }
}

/** Its type as people name it, where browsers show it, and its pixels as they are shown. */
function measure(bytes: Buffer): ImageFile & { type?: string } {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(bytes)
    if (width > 0 && height > 0) {
      // A camera held upright says so, and browsers turn its pictures.
      const [shownWidth, shownHeight] = orientation > 4 ? [height, width] : [width, height]
      return { type: typeNames[type], width: Math.round(shownWidth), height: Math.round(shownHeight) }
    }
  } catch {
    // No image of any type that it knows.
  }
  return { width: 0, height: 0 }
}

/** The marks of an animation in each of the types that can have one; one in an SVG is refused with its place. */
function moves(bytes: Buffer, type: string): boolean {
  const marks: Record<string, string> = { GIF: 'NETSCAPE2.0', PNG: 'acTL', WebP: 'ANIM', AVIF: 'avis' }
  const mark = marks[type]
  return mark !== undefined && bytes.subarray(0, 4096).includes(mark)
}

function endingOf(address: string): string {
  return path.posix.extname(address).slice(1)
}

function thousands(value: number): string {
  return value.toLocaleString('en')
}
