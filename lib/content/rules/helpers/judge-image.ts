import { limits } from '../../model/limits.ts'
import { endingOf, imageTypes, type ImageFacts, type ImageType } from '../../read/measure-image.ts'
import { checkSvg } from './check-svg.ts'
import { isWhole } from './is-whole.ts'

/** What is wrong with an image file. */
export type ImageProblem = {
  message: string
  /** Where in the file, if it is a text. */
  inFile?: { line: number; column: number }
  /** It matters where a text shows the image, and there only. */
  shown?: boolean
}

/** Pixels: twice the width of the widest text column on a double-density screen. */
const mostPixels = 2400

/** All that is wrong with an image file of `public/`. */
export function judgeImage(address: string, bytes: Buffer, { type, width, height }: ImageFacts): ImageProblem[] {
  const refuse = (message: string, shown = false): ImageProblem[] => [{ message: `\`${address}\` ${message}`, shown }]
  const ending = endingOf(address)
  const isText = ending.toLowerCase() === 'svg'
  if (bytes.length > limits.imageBytes) {
    const [has, most] = [bytes.length, limits.imageBytes].map(thousands)
    return refuse(`is ${has} bytes, more than the limit of ${most}: make it smaller, or save it as AVIF or WebP.`, !isText)
  }
  if (type === 'SVG' || (isText && !type)) {
    const problems = checkSvg(bytes).map(({ message, ...inFile }) => ({ message, inFile }))
    if (problems.length > 0) return problems
  }
  if (!type) return refuse(`can't be read as an image. Allowed: ${Object.keys(imageTypes).join(', ')}.`)
  const endings: readonly string[] = imageTypes[type]
  if (!endings.includes(ending)) return refuse(`is ${type}, but its name doesn't say so: end it in .${endings[0]}.`)
  if (!isWhole(bytes, type)) return refuse('is incomplete: copy it again.')
  if (type !== 'SVG' && Math.max(width, height) > mostPixels)
    return refuse(
      `is ${width} × ${height} pixels, more than any screen shows: make it at most ${thousands(mostPixels)} wide and high.`,
      true,
    )
  if (moves(bytes, type)) return refuse("is animated, and readers couldn't stop it: use a still picture.", true)
  return []
}

/** The marks of an animation in each of the types that can have one; one in an SVG is refused with its place. */
function moves(bytes: Buffer, type: ImageType): boolean {
  const marks: Partial<Record<ImageType, string>> = { GIF: 'NETSCAPE2.0', PNG: 'acTL', WebP: 'ANIM', AVIF: 'avis' }
  const mark = marks[type]
  return mark !== undefined && bytes.subarray(0, 4096).includes(mark)
}

function thousands(value: number): string {
  return value.toLocaleString('en')
}
