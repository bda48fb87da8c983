import type { Root } from 'mdast'
import type { BodyImage } from '../model/body.ts'
import { placeOfAddress } from './find-links.ts'
import { walk } from './walk.ts'

/** Every image of a body, in reading order. */
export function findImages(root: Root, source: string): BodyImage[] {
  const images: BodyImage[] = []
  const end = root.children.find((node) => node.type === 'heading')?.position?.start.offset ?? source.length
  walk(root, (node, parent) => {
    if (node.type !== 'image' || !node.position) return
    const { url: address, alt, title } = node
    images.push({
      address,
      alt: alt ?? '',
      ...(title && { title }),
      alone: parent?.type === 'paragraph' && parent.children.length === 1,
      intro: (node.position.start.offset ?? 0) < end,
      ...placeOfAddress(address, node.position, '](', source),
    })
  })
  return images
}
