import path from 'node:path'
import { closestName, didYouMean } from '../text/did-you-mean.ts'
import { decoration, type BodyImage } from '../read/find-images.ts'
import { isImageName, readImage, type ImageFile, type ImageProblem } from '../read/image-file.ts'
import type { Text } from '../show/known-places.ts'
import type { Problem } from '../model/problem.ts'
import type { Rule } from './rules.ts'

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
 * Every image that readers could not see, could not have told, or would wait for; every image file that could do harm, shown or not, or that
 * nobody sees.
 * @returns the problems, and what is known of each file that is shown, by its address.
 */
export function checkImages({ root, texts, files, complete }: ImagesOptions): { problems: Problem[]; images: Map<string, ImageFile> } {
  const known = new Map([...files].filter(isImageName).map((address) => [address, readImage(root, address)]))
  const images = new Map<string, ImageFile>()
  const shown = new Set<string>()
  const problems = texts.flatMap(({ file, body, source }) =>
    body.images.flatMap((image) => {
      const { address } = image
      const told = [...checkPlace(image), ...checkWords(image), ...checkAddress(image, files)]
      if (files.has(address)) {
        shown.add(address)
        const read = known.get(address) ?? readImage(root, address)
        if (read.image) images.set(address, read.image)
        told.push(...read.problems.map((problem) => whereShown(address, problem)))
      }
      return told.map((found) => problemOf(found, image, file, source))
    }),
  )
  for (const [address, read] of known) if (!shown.has(address)) problems.push(...whereItLies(address, read.problems))
  if (complete) problems.push(...checkUnused(files, shown))
  return { problems, images }
}

/** What is wrong, and the address that was meant where that is known. */
type Found = { message: string; rule?: Rule; better?: string; safe?: boolean }

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

function whereShown(address: string, { rule, message, inFile }: ImageProblem): Found {
  return { rule, message: inFile ? `\`${address}\` is refused at ${inFile.line}:${inFile.column}. ${message}` : message }
}

function whereItLies(address: string, problems: readonly ImageProblem[]): Problem[] {
  return problems
    .filter(({ shown }) => !shown)
    .map(({ rule, message, inFile = { line: 1, column: 1 } }) => ({
      file: `public${address}`,
      ...inFile,
      severity: 'error',
      rule,
      message,
    }))
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

function problemOf({ message, rule = 'image', better, safe }: Found, image: BodyImage, file: string, source: string): Problem {
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
    rule,
    message,
    ...(repair && { repair: row.slice(0, column - 1) + better + row.slice(column - 1 + address.length) }),
    ...(repair && safe && { safe }),
  }
}
