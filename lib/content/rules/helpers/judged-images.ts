import { onceFor } from '../../model/once-for.ts'
import type { Content } from '../../read/content.ts'
import { measureImage } from '../../read/measure-image.ts'
import { judgeImage, type ImageProblem } from './judge-image.ts'

/** The folder of the texts' images. */
export const imageFolder = '/images/'

/** What is wrong with each image file in `public/`, by address, and which of them a text shows. */
export const judgedImages = onceFor(({ published, texts }: Content) => {
  const asked = new Set(texts.flatMap(({ body }) => body.images.map(({ address }) => address)))
  const shown = new Set<string>()
  const problems = new Map<string, ImageProblem[]>()
  for (const { address, bytes, image } of published) {
    if (asked.has(address)) shown.add(address)
    // A text may show a file whose name doesn't look like an image's.
    if (bytes && (image || asked.has(address))) problems.set(address, judgeImage(address, bytes, image ?? measureImage(bytes)))
  }
  return { problems, shown }
})
