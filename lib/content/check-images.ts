import path from 'node:path'
import { closestName, didYouMean } from './did-you-mean.ts'
import { decoration, type BodyImage } from './find-images.ts'
import { imageTypes, readImage, type ImageFile } from './image-file.ts'
import type { Text } from './known-places.ts'
import type { Problem } from './problem.ts'

/** Bytes: a page is 14,000, and a reader may pay for each. */
const mostBytes = 150_000
/** Pixels: twice what the widest column of text is on a screen of double density. */
const mostPixels = 2400
const folder = '/images/'

type ImagesOptions = {
  /** The folder that holds `public/`. */
  root: string
  texts: readonly Text[]
  /** The files of `public/`, as addresses. */
  files: ReadonlySet<string>
  /** All content could be read, so that an image which no text shows is not needed. */
  complete: boolean
}

/**
 * Every image that readers could not see, could not have told, or would wait for; every image file that nobody sees.
 * @returns the problems, and what is known of each file that is shown, by its address.
 */
export function checkImages({ root, texts, files, complete }: ImagesOptions): { problems: Problem[]; images: Map<string, ImageFile> } {
  const images = new Map<string, ImageFile>()
  const shown = new Set<string>()
  const problems = texts.flatMap(({ file, body, source }) =>
    body.images.flatMap((image) => {
      const told = [...checkPlace(image), ...checkWords(image), ...checkAddress(image, files)]
      if (files.has(image.address)) {
        shown.add(image.address)
        const read = images.get(image.address) ?? readImage(path.join(root, 'public', image.address))
        if (read) images.set(image.address, read)
        told.push(...checkFile(image.address, read))
      }
      return told.map((found) => problemOf(found, image, file, source))
    }),
  )
  if (complete) problems.push(...checkUnused(files, shown))
  return { problems, images }
}

/** What is wrong, and the address that was meant where that is known. */
type Found = { message: string; better?: string; safe?: boolean }

function checkPlace({ alone, intro }: BodyImage): Found[] {
  if (intro) return [{ message: 'The introduction stands on the home page too, where no image has room: put it under a heading.' }]
  return alone ? [] : [{ message: 'An image stands in a paragraph of its own, with an empty line before and after it.' }]
}

function checkWords({ alt, title, address }: BodyImage): Found[] {
  if (title === decoration)
    return alt === '' ? [] : [{ message: `An image that is ${decoration} has nothing to say: leave the square brackets empty.` }]
  if (alt.trim() === '')
    return [
      {
        message: `An image needs words for those who don't see it: \`![What it shows](${address})\`. One that says nothing is written \`![](${address} "${decoration}")\`.`,
      },
    ]
  if (alt.trim() === path.posix.basename(address) || alt.trim() === path.posix.basename(address).replace(/\.\w+$/, ''))
    return [{ message: `The words of this image are the name of its file: say what it shows.` }]
  return []
}

function checkAddress({ address }: BodyImage, files: ReadonlySet<string>): Found[] {
  if (files.has(address)) return []
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address))
    return [
      {
        message: `An image of another site is not allowed, since readers' browsers would ask that site for it: put it in public${folder}.`,
      },
    ]
  const name = path.posix.join('/', address.replace(/^(?:\.\.?\/)*/, '').replace(/^\/?public\//, ''))
  const meant = [name, `${folder}${path.posix.basename(address)}`].find((each) => files.has(each))
  if (meant) return [{ message: `The address of an image begins with ${folder}: write \`${meant}\`.`, better: meant, safe: meant === name }]
  const all = [...files].filter((each) => each.startsWith(folder))
  const better = closestName(address, all)
  return [
    {
      message: `There is no file \`public${address.startsWith('/') ? '' : '/'}${address}\`${didYouMean(address, all)}`,
      ...(better && { better }),
    },
  ]
}

function checkFile(address: string, read: ImageFile | undefined): Found[] {
  const types = Object.keys(imageTypes).join(', ')
  if (!read) return [{ message: `\`${address}\` can't be read as an image. Allowed: ${types}.` }]
  const { width, height, bytes, type, moves } = read
  const ending = path.posix.extname(address).slice(1)
  return [
    ...(imageTypes[type]?.includes(ending)
      ? []
      : [`\`${address}\` is ${type}, which its name does not say: it ends in .${imageTypes[type]?.[0]}.`]),
    ...(bytes > mostBytes
      ? [`\`${address}\` has ${thousands(bytes)} bytes, more than ${thousands(mostBytes)}: make it smaller, or save it as AVIF or WebP.`]
      : []),
    ...(type !== 'SVG' && Math.max(width, height) > mostPixels
      ? [
          `\`${address}\` has ${width} × ${height} pixels, more than any screen shows: make it at most ${thousands(mostPixels)} wide and high.`,
        ]
      : []),
    ...(moves ? [`\`${address}\` moves, and no reader could stop it: take one picture of it.`] : []),
  ].map((message) => ({ message }))
}

function checkUnused(files: ReadonlySet<string>, shown: ReadonlySet<string>): Problem[] {
  return [...files]
    .filter((file) => file.startsWith(folder) && /\.\w+$/.test(file) && !shown.has(file))
    .toSorted()
    .map((file) => ({
      file: `public${file}`,
      line: 1,
      column: 1,
      severity: 'warning',
      rule: 'unused',
      message: 'No text shows this image: remove it, or show it.',
    }))
}

function problemOf({ message, better, safe }: Found, image: BodyImage, file: string, source: string): Problem {
  const { line, column, endLine, endColumn, address } = image
  const row = source.split(/\r\n|\n|\r/)[line - 1] ?? ''
  const repair = better !== undefined && row.slice(column - 1).startsWith(address)
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    severity: 'error',
    rule: 'image',
    message,
    ...(repair && { repair: row.slice(0, column - 1) + better + row.slice(column - 1 + address.length) }),
    ...(repair && safe && { safe }),
  }
}

function thousands(value: number): string {
  return value.toLocaleString('en')
}
