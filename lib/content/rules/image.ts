import path from 'node:path'
import { decoration, type BodyImage, type Text } from '../model/body.ts'
import { closestName, didYouMean } from '../text/did-you-mean.ts'
import { imageFolder, judgedImages } from './helpers/judged-images.ts'
import type { More, Rule } from './rule.ts'

/** Every image that readers couldn't see, couldn't have read out to them or would wait for; every harmful image file, shown or not. */
export const imageRule = {
  name: 'image',
  severity: 'error',
  remedy: 'Put a small, still image in `public/images/` and describe what it shows; draw boxes and lines in a `diagram` fence.',
  nodes: {
    imageReference: (node, _, tell) => tell(node, 'Write the address in the image itself: `![What it shows](/images/name.png)`.'),
  },
  content(content, tell) {
    const { problems, shown } = judgedImages(content)
    const files = new Set(content.published.map(({ address }) => address))
    for (const text of content.texts)
      for (const image of text.body.images) {
        const ofFile = (problems.get(image.address) ?? []).map(({ message, inFile }) => ({
          message: inFile ? `\`${image.address}\` is refused at ${inFile.line}:${inFile.column}. ${message}` : message,
        }))
        for (const found of [...checkPlace(image), ...checkWords(image), ...checkAddress(image, files), ...ofFile]) {
          const { line, column, endLine, endColumn } = image
          tell(text.file, { line, column, endLine, endColumn }, found.message, repairOf(found, image, text))
        }
      }
    for (const [address, ofFile] of problems)
      if (!shown.has(address))
        for (const { message, inFile = { line: 1, column: 1 }, shown: whereShown } of ofFile)
          if (!whereShown) tell(`public${address}`, inFile, message)
  },
} satisfies Rule

/** What is wrong, and the address that was meant, if known. */
type Found = { message: string; better?: string; safe?: boolean }

function checkPlace({ alone, intro }: BodyImage): Found[] {
  if (intro)
    return [{ message: 'The introduction is shown on the home page too, which has no room for images: move this one under a heading.' }]
  return alone ? [] : [{ message: 'An image needs a paragraph of its own: leave an empty line before and after it.' }]
}

function checkWords({ alt, title, address }: BodyImage): Found[] {
  if (title === decoration)
    return alt === '' ? [] : [{ message: `An image marked as ${decoration} has no description: leave the square brackets empty.` }]
  if (alt.trim() === '')
    return [
      {
        message: `This image has no description for people who can't see it: write \`![What it shows](${address})\`, or \`![](${address} "${decoration}")\` if it is only decoration.`,
      },
    ]
  if (alt.trim() === path.posix.basename(address) || alt.trim() === path.posix.basename(address).replace(/\.\w+$/, ''))
    return [{ message: "This image's description is its file name: say what it shows." }]
  return []
}

function checkAddress({ address }: BodyImage, files: ReadonlySet<string>): Found[] {
  if (files.has(address)) return []
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address))
    return [
      {
        message: `Images from other sites are not allowed, since readers' browsers would request them there: put the file in public${imageFolder}.`,
      },
    ]
  const name = path.posix.join('/', address.replace(/^(?:\.\.?\/)*/, '').replace(/^\/?public\//, ''))
  const meant = [name, `${imageFolder}${path.posix.basename(address)}`].find((each) => files.has(each))
  if (meant)
    return [{ message: `An image's address must begin with ${imageFolder}: write \`${meant}\`.`, better: meant, safe: meant === name }]
  const all = [...files].filter((each) => each.startsWith(imageFolder))
  const better = closestName(address, all)
  return [
    {
      message: `There is no file \`public${address.startsWith('/') ? '' : '/'}${address}\`${didYouMean(address, all)}`,
      ...(better && { better }),
    },
  ]
}

/** The line with the address that was meant, if the wrong one appears in it. */
function repairOf({ better, safe }: Found, { address, line, column }: BodyImage, { source }: Text): More {
  const row = source.split(/\r\n|\n|\r/)[line - 1] ?? ''
  if (better === undefined || !row.slice(column - 1).startsWith(address)) return {}
  return { repair: row.slice(0, column - 1) + better + row.slice(column - 1 + address.length), ...(safe && { safe }) }
}
