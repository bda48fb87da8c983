import type { Paragraph, Root } from 'mdast'
import { placeOfAddress } from './find-links.ts'
import type { Place } from '../model/problem.ts'
import { walk } from './walk.ts'

/** An image in a body, where its address stands in the file. */
export type BodyImage = Place & {
  /** As it was read. */
  address: string
  /** What it shows, for those who don't see it. */
  alt: string
  /** What stands in quotes after the address. */
  title?: string
  /** Nothing else stands in its paragraph. */
  alone: boolean
  /** It stands before the first heading: other pages show it too. */
  intro: boolean
}

/** The title of an image that says nothing: `![](/images/x.png "decoration")`. */
export const decoration = 'decoration'

/** Every image of a body, in reading order; the paragraph of each becomes the component that shows it. */
export function replaceImages(root: Root, source: string): BodyImage[] {
  const images: BodyImage[] = []
  const end = root.children.find((node) => node.type === 'heading')?.position?.start.offset ?? source.length
  walk(root, (node, parent) => {
    if (node.type !== 'image' || !node.position) return
    const alone = parent?.type === 'paragraph' && parent.children.length === 1
    const intro = (node.position.start.offset ?? 0) < end
    const { url: address, alt, title } = node
    images.push({
      address,
      alt: alt ?? '',
      ...(title && { title }),
      alone,
      intro,
      ...placeOfAddress(address, node.position, '](', source),
    })
    if (alone) become(parent, { src: address, alt: alt ?? '', ...(title && title !== decoration && { title }) })
  })
  return images
}

function become(paragraph: Paragraph, attributes: Record<string, string>): void {
  Object.assign(paragraph, {
    type: 'mdxJsxFlowElement',
    name: 'Picture',
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [],
  })
}
