import { onceFor } from '../../model/once-for.ts'
import type { Content } from '../../read/content.ts'
import { measureImage } from '../../read/measure-image.ts'
import { judgeImage, type ImageProblem } from './judge-image.ts'

/** Where the images of texts lie. */
export const imageFolder = '/images/'

/** What is wrong with the image files of `public/`, by their addresses, and which of them a text shows. */
export const judgedImages = onceFor(({ published, texts }: Content) => {
  const asked = new Set(texts.flatMap(({ body }) => body.images.map(({ address }) => address)))
  const shown = new Set<string>()
  const problems = new Map<string, ImageProblem[]>()
  for (const { address, bytes, image } of published) {
    if (asked.has(address)) shown.add(address)
    // A text may show a file whose name does not say that it is an image.
    if (bytes && (image || asked.has(address))) problems.set(address, judgeImage(address, bytes, image ?? measureImage(bytes)))
  }
  return { problems, shown }
})
